// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/organisation_store.hpp"

namespace regia::people {
namespace {

#define ORGANISATION_COLUMNS "id, code, name, kind, sector, tax_code, municipality, website"

Organisation read_organisation(const db::Rows& row) {
    Organisation o;
    row.into(o.id, o.code, o.name, o.kind, o.sector, o.tax_code, o.municipality, o.website);
    return o;
}

}  // namespace

std::vector<Organisation> list_organisations(const db::Reader& data, std::string_view kind, std::string_view after_name,
                                             Id<Organisation> after_id, int limit) {
    // SQLite takes a row of values whose first is an expression for no range: the simple comparison before it finds the place.
    if (kind.empty()) {
        return data.all(read_organisation,
                        "SELECT " ORGANISATION_COLUMNS
                        " FROM organisation WHERE LOWER(name) >= LOWER(?) AND (LOWER(name), id) > (LOWER(?), ?) "
                        "ORDER BY LOWER(name), id LIMIT ?",
                        after_name, after_name, after_id.value, limit);
    }
    return data.all(read_organisation,
                    "SELECT " ORGANISATION_COLUMNS
                    " FROM organisation WHERE kind = ? AND LOWER(name) >= LOWER(?) AND (LOWER(name), id) > (LOWER(?), ?) "
                    "ORDER BY LOWER(name), id LIMIT ?",
                    kind, after_name, after_name, after_id.value, limit);
}

std::optional<Organisation> find_organisation(const db::Reader& data, std::string_view code) {
    return data.one(read_organisation, "SELECT " ORGANISATION_COLUMNS " FROM organisation WHERE code = ?", code);
}

std::optional<Organisation> find_organisation(const db::Reader& data, Id<Organisation> id) {
    return data.one(read_organisation, "SELECT " ORGANISATION_COLUMNS " FROM organisation WHERE id = ?", id);
}

std::vector<KindCount> count_organisations_by_kind(const db::Reader& data) {
    return data.all(
        [](const db::Rows& row) {
            return KindCount{row.get<std::string>(0), row.get<std::int64_t>(1)};
        },
        "SELECT kind, COUNT(*) FROM organisation GROUP BY kind ORDER BY 2 DESC, kind");
}

Id<Organisation> put_organisation(db::Transaction& transaction, const Organisation& o) {
    return transaction.insert<Organisation>(
        "INSERT INTO organisation (code, name, kind, sector, tax_code, municipality, website) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, sector = excluded.sector, "
        "tax_code = excluded.tax_code, municipality = excluded.municipality, website = excluded.website RETURNING id",
        o.code, o.name, o.kind, o.sector, o.tax_code, o.municipality, o.website);
}

}  // namespace regia::people
