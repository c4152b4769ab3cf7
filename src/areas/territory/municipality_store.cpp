// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality_store.hpp"

namespace regia::territory {
namespace {

#define MUNICIPALITY_COLUMNS \
    "m.id, m.istat, m.name, m.cadastral, m.population, m.population_2011, m.area_km2, m.latitude, m.longitude, m.mountain"

Municipality read_municipality(const db::Rows& row) {
    Municipality m;
    row.into(m.id, m.istat, m.name, m.cadastral, m.population, m.population_2011, m.area_km2, m.latitude, m.longitude, m.mountain);
    return m;
}

}  // namespace

std::optional<Municipality> find_municipality(const db::Reader& data, std::string_view istat) {
    auto today = data.one(read_municipality, "SELECT " MUNICIPALITY_COLUMNS " FROM municipality m WHERE m.istat = ?", istat);
    return today ? today
                 : data.one(read_municipality,
                            "SELECT " MUNICIPALITY_COLUMNS
                            " FROM municipality m JOIN municipality_code c ON c.municipality_id = m.id WHERE c.istat = ? ORDER BY m.id",
                            istat);
}

std::optional<Municipality> find_municipality(const db::Reader& data, Id<Municipality> id) {
    return data.one(read_municipality, "SELECT " MUNICIPALITY_COLUMNS " FROM municipality m WHERE m.id = ?", id);
}

std::vector<MunicipalityCode> codes_of(const db::Reader& data, Id<Municipality> municipality) {
    return data.all(
        [](const db::Rows& row) {
            MunicipalityCode code;
            row.into(code.istat, code.valid_from, code.valid_to, code.note);
            return code;
        },
        "SELECT istat, valid_from, valid_to, note FROM municipality_code WHERE municipality_id = ? ORDER BY valid_from, istat", municipality);
}

std::vector<Municipality> list_municipalities(const db::Reader& data, Id<Territory> territory, std::string_view after_name,
                                              Id<Municipality> after_id, int limit) {
    if (!territory.exists()) {
        return data.all(read_municipality,
                        "SELECT " MUNICIPALITY_COLUMNS " FROM municipality m WHERE (m.name, m.id) > (?, ?) ORDER BY m.name, m.id LIMIT ?",
                        after_name, after_id.value, limit);
    }
    return data.all(read_municipality,
                    "SELECT " MUNICIPALITY_COLUMNS
                    " FROM municipality m WHERE EXISTS (SELECT 1 FROM territory_member t WHERE t.municipality_id = m.id AND t.territory_id = ?) "
                    "AND (m.name, m.id) > (?, ?) ORDER BY m.name, m.id LIMIT ?",
                    territory, after_name, after_id.value, limit);
}

std::vector<Municipality> municipalities_of(const db::Reader& data, Id<Territory> territory, Date day) {
    return data.all(read_municipality,
                    "SELECT " MUNICIPALITY_COLUMNS
                    " FROM municipality m JOIN territory_member t ON t.municipality_id = m.id WHERE t.territory_id = ? "
                    "AND (t.valid_from IS NULL OR t.valid_from <= ?) AND (t.valid_to IS NULL OR t.valid_to > ?) ORDER BY m.name, m.id",
                    territory, day, day);
}

std::vector<Municipality> municipalities_of(const db::Reader& data, Id<Zone> zone, Date day) {
    return data.all(read_municipality,
                    "SELECT " MUNICIPALITY_COLUMNS
                    " FROM municipality m JOIN zone_member z ON z.municipality_id = m.id WHERE z.zone_id = ? "
                    "AND (z.valid_from IS NULL OR z.valid_from <= ?) AND (z.valid_to IS NULL OR z.valid_to > ?) ORDER BY m.name, m.id",
                    zone, day, day);
}

std::vector<Boundary> boundaries_of(const db::Reader& data, Id<Territory> territory) {
    return data.all([](const db::Rows& row) { return Boundary{row.get<Id<Municipality>>(0), row.get<std::string>(1)}; },
                    "SELECT b.municipality_id, b.rings FROM boundary b JOIN territory_member t ON t.municipality_id = b.municipality_id "
                    "WHERE t.territory_id = ? AND t.valid_to IS NULL",
                    territory);
}

Id<Municipality> put_municipality(db::Transaction& transaction, const Municipality& m, const std::vector<MunicipalityCode>& codes) {
    const auto id = transaction.insert<Municipality>(
        "INSERT INTO municipality (istat, name, cadastral, population, population_2011, area_km2, latitude, longitude, mountain) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (istat) DO UPDATE SET name = excluded.name, cadastral = excluded.cadastral, "
        "population = excluded.population, population_2011 = excluded.population_2011, area_km2 = excluded.area_km2, "
        "latitude = excluded.latitude, longitude = excluded.longitude, mountain = excluded.mountain RETURNING id",
        m.istat, m.name, m.cadastral, m.population, m.population_2011, m.area_km2, m.latitude, m.longitude, m.mountain);
    transaction.execute("DELETE FROM municipality_code WHERE municipality_id = ?", id);
    for (const auto& code : codes) {
        transaction.execute("INSERT INTO municipality_code (municipality_id, istat, valid_from, valid_to, note) VALUES (?, ?, ?, ?, ?)", id,
                            code.istat, code.valid_from, code.valid_to, code.note);
    }
    return id;
}

void put_boundary(db::Transaction& transaction, Id<Municipality> municipality, std::string_view rings, std::string_view source) {
    transaction.execute(
        "INSERT INTO boundary (municipality_id, rings, source) VALUES (?, ?, ?) "
        "ON CONFLICT (municipality_id) DO UPDATE SET rings = excluded.rings, source = excluded.source",
        municipality, rings, source);
}

}  // namespace regia::territory
