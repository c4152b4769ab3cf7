// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/zone_store.hpp"

#include <set>

namespace regia::territory {
namespace {

Territory read_territory(const db::Rows& row) {
    Territory t;
    row.into(t.id, t.code, t.kind, t.name.italian, t.name.english);
    return t;
}

#define ZONE_COLUMNS "id, territory_id, code, name_it, name_en, motto_it, motto_en, position"

Zone read_zone(const db::Rows& row) {
    Zone z;
    row.into(z.id, z.territory, z.code, z.name.italian, z.name.english, z.motto.italian, z.motto.english, z.position);
    return z;
}

}  // namespace

std::vector<Territory> list_territories(const db::Reader& data) {
    return data.all(read_territory, "SELECT id, code, kind, name_it, name_en FROM territory ORDER BY name_it");
}

std::optional<Territory> find_territory(const db::Reader& data, std::string_view code) {
    return data.one(read_territory, "SELECT id, code, kind, name_it, name_en FROM territory WHERE code = ?", code);
}

std::optional<Territory> find_territory(const db::Reader& data, Id<Territory> id) {
    return data.one(read_territory, "SELECT id, code, kind, name_it, name_en FROM territory WHERE id = ?", id);
}

std::vector<Zone> zones_of(const db::Reader& data, Id<Territory> territory) {
    return data.all(read_zone, "SELECT " ZONE_COLUMNS " FROM zone WHERE territory_id = ? ORDER BY position, code", territory);
}

std::optional<Zone> find_zone(const db::Reader& data, Id<Territory> territory, std::string_view code) {
    return data.one(read_zone, "SELECT " ZONE_COLUMNS " FROM zone WHERE territory_id = ? AND code = ?", territory, code);
}

std::optional<Zone> find_zone(const db::Reader& data, Id<Zone> id) {
    return data.one(read_zone, "SELECT " ZONE_COLUMNS " FROM zone WHERE id = ?", id);
}

std::vector<ZoneMembership> zone_memberships(const db::Reader& data, Id<Territory> territory) {
    return data.all(
        [](const db::Rows& row) {
            ZoneMembership m;
            row.into(m.zone, m.municipality, m.valid_from, m.valid_to);
            return m;
        },
        "SELECT m.zone_id, m.municipality_id, m.valid_from, m.valid_to FROM zone_member m JOIN zone z ON z.id = m.zone_id "
        "WHERE z.territory_id = ? ORDER BY m.municipality_id, m.valid_from",
        territory);
}

std::vector<ZoneMember> members_of(const db::Reader& data, Id<Zone> zone) {
    return data.all(
        [](const db::Rows& row) {
            ZoneMember member;
            auto& m = member.municipality;
            row.into(m.id, m.istat, m.name, member.valid_from, member.valid_to);
            return member;
        },
        "SELECT m.id, m.istat, m.name, z.valid_from, z.valid_to FROM zone_member z JOIN municipality m ON m.id = z.municipality_id "
        "WHERE z.zone_id = ? ORDER BY m.name, m.id, z.valid_from",
        zone);
}

std::vector<TerritoryMember> members_of(const db::Reader& data, Id<Territory> territory, Date day) {
    return data.all(
        [](const db::Rows& row) {
            TerritoryMember member;
            row.into(member.municipality, member.capital, member.valid_from);
            return member;
        },
        "SELECT municipality_id, capital, valid_from FROM territory_member WHERE territory_id = ? "
        "AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to > ?)",
        territory, day, day);
}

std::vector<TerritoryMembership> territories_with(const db::Reader& data, Id<Municipality> municipality) {
    return data.all(
        [](const db::Rows& row) {
            TerritoryMembership m;
            auto& t = m.territory;
            row.into(t.id, t.code, t.kind, t.name.italian, t.name.english, m.capital, m.valid_from, m.valid_to);
            return m;
        },
        "SELECT t.id, t.code, t.kind, t.name_it, t.name_en, m.capital, m.valid_from, m.valid_to FROM territory_member m "
        "JOIN territory t ON t.id = m.territory_id WHERE m.municipality_id = ? ORDER BY COALESCE(m.valid_from, '') DESC, t.code",
        municipality);
}

std::vector<ZoneOfMunicipality> zones_with(const db::Reader& data, Id<Municipality> municipality) {
    return data.all(
        [](const db::Rows& row) {
            ZoneOfMunicipality m;
            row.into(m.zone.id, m.zone.code, m.zone.name.italian, m.zone.name.english, m.territory, m.valid_from, m.valid_to);
            return m;
        },
        "SELECT z.id, z.code, z.name_it, z.name_en, t.code, m.valid_from, m.valid_to FROM zone_member m JOIN zone z ON z.id = m.zone_id "
        "JOIN territory t ON t.id = z.territory_id WHERE m.municipality_id = ? ORDER BY COALESCE(m.valid_from, '') DESC, z.code",
        municipality);
}

Id<Municipality> capital_of(const db::Reader& data, Id<Territory> territory) {
    return data.value<Id<Municipality>>("SELECT municipality_id FROM territory_member WHERE territory_id = ? AND capital = 1", territory);
}

Id<Territory> put_territory(db::Transaction& transaction, const Territory& t) {
    return transaction.insert<Territory>(
        "INSERT INTO territory (code, kind, name_it, name_en) VALUES (?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET "
        "kind = excluded.kind, name_it = excluded.name_it, name_en = excluded.name_en RETURNING id",
        t.code, t.kind, t.name.italian, t.name.english);
}

Id<Zone> put_zone(db::Transaction& transaction, const Zone& z) {
    return transaction.insert<Zone>(
        "INSERT INTO zone (territory_id, code, name_it, name_en, motto_it, motto_en, position) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (territory_id, code) DO UPDATE SET name_it = excluded.name_it, name_en = excluded.name_en, "
        "motto_it = excluded.motto_it, motto_en = excluded.motto_en, position = excluded.position RETURNING id",
        z.territory, z.code, z.name.italian, z.name.english, z.motto.italian, z.motto.english, z.position);
}

void change_zone(db::Transaction& transaction, const Zone& z) {
    transaction.execute("UPDATE zone SET code = ?, name_it = ?, name_en = ?, motto_it = ?, motto_en = ? WHERE id = ?", z.code,
                        z.name.italian, z.name.english, z.motto.italian, z.motto.english, z.id);
}

namespace {

/// Ends what holds, and what was to come: a membership that had not begun by then never was one.
void end_membership(db::Transaction& transaction, Id<Zone> zone, Id<Municipality> municipality, std::optional<Date> from, Date day) {
    if (from) {
        transaction.execute(
            "UPDATE zone_member SET valid_to = ? WHERE zone_id = ? AND municipality_id = ? AND (valid_to IS NULL OR valid_to > ?) AND "
            "(valid_from IS NULL OR valid_from < ?)",
            *from, zone, municipality, *from, *from);
    }
    transaction.execute("DELETE FROM zone_member WHERE zone_id = ? AND municipality_id = ? AND (valid_to IS NULL OR valid_to > ?)", zone,
                        municipality, from.value_or(day));
}

std::set<std::int64_t> values_of(const std::vector<Id<Municipality>>& members) {
    std::set<std::int64_t> values;
    for (const auto member : members) {
        values.insert(member.value);
    }
    return values;
}

/// Those that belong to the zone on the day.
std::set<std::int64_t> present_members(const std::vector<ZoneMembership>& memberships, Id<Zone> zone, Date day) {
    std::set<std::int64_t> present;
    for (const auto& one : memberships) {
        if (one.zone == zone && (!one.valid_from || *one.valid_from <= day) && (!one.valid_to || *one.valid_to > day)) {
            present.insert(one.municipality.value);
        }
    }
    return present;
}

}  // namespace

void set_members(db::Transaction& transaction, const Zone& zone, const std::vector<Id<Municipality>>& members, std::optional<Date> from,
                 Date day) {
    const auto memberships = zone_memberships(transaction, zone.territory);
    const auto present = present_members(memberships, zone.id, day);
    const auto wanted = values_of(members);
    const auto comes = [&](std::int64_t municipality) { return wanted.contains(municipality) && !present.contains(municipality); };
    for (const auto& one : memberships) {
        const bool goes = one.zone == zone.id && present.contains(one.municipality.value) && !wanted.contains(one.municipality.value);
        if (goes || comes(one.municipality.value)) {
            end_membership(transaction, one.zone, one.municipality, from, day);
        }
    }
    for (const auto municipality : wanted) {
        if (comes(municipality)) {
            add_member(transaction, ZoneMembership{zone.id, {municipality}, from, {}});
        }
    }
}

void remove_zone_rows(db::Transaction& transaction, Id<Zone> zone) {
    transaction.execute("DELETE FROM zone_member WHERE zone_id = ?", zone);
    transaction.execute("DELETE FROM zone WHERE id = ?", zone);
}

void remove_member(db::Transaction& transaction, Id<Territory> territory, Id<Municipality> municipality) {
    transaction.execute("DELETE FROM territory_member WHERE territory_id = ? AND municipality_id = ?", territory, municipality);
    transaction.execute("DELETE FROM zone_member WHERE municipality_id = ? AND zone_id IN (SELECT id FROM zone WHERE territory_id = ?)",
                        municipality, territory);
}

void clear_members(db::Transaction& transaction, Id<Territory> territory) {
    transaction.execute("DELETE FROM territory_member WHERE territory_id = ?", territory);
    transaction.execute("DELETE FROM zone_member WHERE zone_id IN (SELECT id FROM zone WHERE territory_id = ?)", territory);
}

void add_member(db::Transaction& transaction, Id<Territory> territory, Id<Municipality> municipality, bool capital,
                std::optional<Date> from, std::optional<Date> to) {
    transaction.execute(
        "INSERT INTO territory_member (territory_id, municipality_id, capital, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)", territory,
        municipality, capital, from, to);
}

void add_member(db::Transaction& transaction, const ZoneMembership& m) {
    transaction.execute("INSERT INTO zone_member (zone_id, municipality_id, valid_from, valid_to) VALUES (?, ?, ?, ?)", m.zone,
                        m.municipality, m.valid_from, m.valid_to);
}

}  // namespace regia::territory
