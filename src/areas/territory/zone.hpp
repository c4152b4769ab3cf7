// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/municipality.hpp"
#include "base/codes.hpp"

#include <string>

namespace regia::territory {

enum class TerritoryKind { metropolitan_city, province, union_of_municipalities, municipality, wide_area };
REGIA_CODES(TerritoryKind, {"metropolitan-city", "Metropolitan city"}, {"province", "Province"}, {"union", "Union of municipalities"},
            {"municipality", "Municipality"}, {"wide-area", "Wide area"});

/// The land of a plan: any set of municipalities, across any border.
struct Territory {
    Id<Territory> id;
    std::string code;
    TerritoryKind kind = TerritoryKind::province;
    Text name;
};

/// A part of a territory made of municipalities ("zona omogenea"). Memberships carry dates.
struct Zone {
    Id<Zone> id;
    Id<Territory> territory;
    std::string code;
    Text name;
    Text motto;
    std::int64_t position = 0;
};

/// That a municipality belongs, or belonged, to a zone.
struct ZoneMembership {
    Id<Zone> zone;
    Id<Municipality> municipality;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};

[[nodiscard]] const Description& describe_territory();
[[nodiscard]] const Description& describe_zone();

}  // namespace regia::territory
