// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/municipality.hpp"
#include "areas/territory/zone.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::territory {

/// By a code in force today or at any time: data of 2015 and of 2026 find the same municipality.
[[nodiscard]] std::optional<Municipality> find_municipality(const db::Reader& data, std::string_view istat);

[[nodiscard]] std::vector<MunicipalityCode> codes_of(const db::Reader& data, Id<Municipality> municipality);

[[nodiscard]] std::optional<Municipality> find_municipality(const db::Reader& data, Id<Municipality> id);

/// By name, after the one named `after_name` with `after_id`; all territories when `territory` is no record.
[[nodiscard]] std::vector<Municipality> list_municipalities(const db::Reader& data, Id<Territory> territory, std::string_view after_name,
                                                            Id<Municipality> after_id, int limit);

/// The municipalities that belong to the territory on `day`, by name.
[[nodiscard]] std::vector<Municipality> municipalities_of(const db::Reader& data, Id<Territory> territory, Date day);

/// Those of a zone on `day`, by name.
[[nodiscard]] std::vector<Municipality> municipalities_of(const db::Reader& data, Id<Zone> zone, Date day);

/// The boundary as kit/map::decode_rings reads it; empty where none was loaded.
struct Boundary {
    Id<Municipality> municipality;
    std::string rings;
};
[[nodiscard]] std::vector<Boundary> boundaries_of(const db::Reader& data, Id<Territory> territory);

/// Adds the municipality, or brings the one with its present code up to date; its code history is replaced.
Id<Municipality> put_municipality(db::Transaction& transaction, const Municipality& municipality, const std::vector<MunicipalityCode>& codes);
void put_boundary(db::Transaction& transaction, Id<Municipality> municipality, std::string_view rings, std::string_view source);

}  // namespace regia::territory
