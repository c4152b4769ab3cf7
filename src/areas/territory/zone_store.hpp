// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/zone.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::territory {

[[nodiscard]] std::vector<Territory> list_territories(const db::Reader& data);
[[nodiscard]] std::optional<Territory> find_territory(const db::Reader& data, std::string_view code);
[[nodiscard]] std::optional<Territory> find_territory(const db::Reader& data, Id<Territory> id);

[[nodiscard]] std::vector<Zone> zones_of(const db::Reader& data, Id<Territory> territory);
[[nodiscard]] std::optional<Zone> find_zone(const db::Reader& data, Id<Territory> territory, std::string_view code);
[[nodiscard]] std::optional<Zone> find_zone(const db::Reader& data, Id<Zone> id);

/// All memberships of a territory's zones, past ones too.
[[nodiscard]] std::vector<ZoneMembership> zone_memberships(const db::Reader& data, Id<Territory> territory);

/// Those of one zone, past ones too, by name and date.
struct ZoneMember {
    Municipality municipality;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};
[[nodiscard]] std::vector<ZoneMember> members_of(const db::Reader& data, Id<Zone> zone);

/// Who belongs to a territory on a day, since when, and which one is its capital.
struct TerritoryMember {
    Id<Municipality> municipality;
    bool capital = false;
    std::optional<Date> valid_from;
};
[[nodiscard]] std::vector<TerritoryMember> members_of(const db::Reader& data, Id<Territory> territory, Date day);

/// Where a municipality belongs, or belonged, latest first.
struct TerritoryMembership {
    Territory territory;
    bool capital = false;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};
[[nodiscard]] std::vector<TerritoryMembership> territories_with(const db::Reader& data, Id<Municipality> municipality);

struct ZoneOfMunicipality {
    Zone zone;
    std::string territory;  ///< code
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
};
[[nodiscard]] std::vector<ZoneOfMunicipality> zones_with(const db::Reader& data, Id<Municipality> municipality);

/// The capital of the territory, if it has one.
[[nodiscard]] Id<Municipality> capital_of(const db::Reader& data, Id<Territory> territory);

Id<Territory> put_territory(db::Transaction& transaction, const Territory& territory);
Id<Zone> put_zone(db::Transaction& transaction, const Zone& zone);

/// Gives a zone other words; its code too.
void change_zone(db::Transaction& transaction, const Zone& zone);

/// Makes these, and no others, the members of the zone on `day`; each leaves the zone of the territory in which it is. With `from`, what
/// was true until that day stays on record; without, it is as if it had always been so. Where these are its members already, nothing is
/// touched.
void set_members(db::Transaction& transaction, const Zone& zone, const std::vector<Id<Municipality>>& members, std::optional<Date> from,
                 Date day);

/// The zone and its memberships.
void remove_zone_rows(db::Transaction& transaction, Id<Zone> zone);

/// A municipality that belongs to the territory, and to its zones, no longer and never did.
void remove_member(db::Transaction& transaction, Id<Territory> territory, Id<Municipality> municipality);

/// Empties the lists of members of a territory and of its zones, to be filled anew.
void clear_members(db::Transaction& transaction, Id<Territory> territory);
void add_member(db::Transaction& transaction, Id<Territory> territory, Id<Municipality> municipality, bool capital,
                std::optional<Date> from, std::optional<Date> to);
void add_member(db::Transaction& transaction, const ZoneMembership& membership);

}  // namespace regia::territory
