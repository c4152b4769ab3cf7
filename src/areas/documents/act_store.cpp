// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act_store.hpp"

namespace regia::documents {
namespace {

#define ACT_COLUMNS "id, owner, code, body, kind, number, date, subject_it, subject_en, role, url, source"

Act read_act(const db::Rows& row) {
    Act a;
    row.into(a.id, a.owner, a.code, a.body, a.kind, a.number, a.date, a.subject.italian, a.subject.english, a.role, a.url, a.source);
    return a;
}

}  // namespace

std::vector<Act> list_acts(const db::Reader& data, std::string_view owner) {
    if (owner.empty()) {
        return data.all(read_act, "SELECT " ACT_COLUMNS " FROM act ORDER BY date DESC, id DESC");
    }
    return data.all(read_act, "SELECT " ACT_COLUMNS " FROM act WHERE owner = ? ORDER BY date DESC, id DESC", owner);
}

std::optional<Act> find_act(const db::Reader& data, std::string_view owner, std::string_view code) {
    return data.one(read_act, "SELECT " ACT_COLUMNS " FROM act WHERE owner = ? AND code = ?", owner, code);
}

void remove_act_row(db::Transaction& transaction, Id<Act> act) { transaction.execute("DELETE FROM act WHERE id = ?", act); }

Id<Act> put_act(db::Transaction& transaction, const Act& a) {
    return transaction.insert<Act>(
        "INSERT INTO act (owner, code, body, kind, number, date, subject_it, subject_en, role, url, source) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner, code) DO UPDATE SET body = excluded.body, kind = excluded.kind, "
        "number = excluded.number, date = excluded.date, subject_it = excluded.subject_it, subject_en = excluded.subject_en, "
        "role = excluded.role, url = excluded.url, source = excluded.source RETURNING id",
        a.owner, a.code, a.body, a.kind, a.number, a.date, a.subject.italian, a.subject.english, a.role, a.url, a.source);
}

std::vector<Attribution> list_attributions(const db::Reader& data) {
    return data.all(
        [](const db::Rows& row) {
            Attribution a;
            row.into(a.owner, a.what.italian, a.what.english, a.source.italian, a.source.english, a.licence, a.url);
            return a;
        },
        "SELECT owner, what_it, what_en, source_it, source_en, licence, url FROM attribution ORDER BY owner, id");
}

void put_attributions(db::Transaction& transaction, std::string_view owner, const std::vector<Attribution>& attributions) {
    transaction.execute("DELETE FROM attribution WHERE owner = ?", owner);
    for (const auto& a : attributions) {
        transaction.execute(
            "INSERT INTO attribution (owner, what_it, what_en, source_it, source_en, licence, url) VALUES (?, ?, ?, ?, ?, ?, ?)", owner,
            a.what.italian, a.what.english, a.source.italian, a.source.english, a.licence, a.url);
    }
}

}  // namespace regia::documents
