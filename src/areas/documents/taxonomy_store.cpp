// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/taxonomy_store.hpp"

namespace regia::documents {
namespace {

#define TAXONOMY_COLUMNS "id, code, owner, kind, name_it, name_en, source_it, source_en"
#define TERM_COLUMNS \
    "t.id, t.taxonomy_id, x.code, t.parent_id, t.level, t.code, t.position, t.title_it, t.title_en, t.text_it, t.text_en, t.url"

Taxonomy read_taxonomy(const db::Rows& row) {
    Taxonomy t;
    row.into(t.id, t.code, t.owner, t.kind, t.name.italian, t.name.english, t.source.italian, t.source.english);
    return t;
}

Term read_term(const db::Rows& row) {
    Term t;
    row.into(t.id, t.taxonomy, t.taxonomy_code, t.parent, t.level, t.code, t.position, t.title.italian, t.title.english, t.text.italian,
             t.text.english, t.url);
    return t;
}

}  // namespace

std::vector<Taxonomy> list_taxonomies(const db::Reader& data, std::optional<std::string_view> owner) {
    if (!owner) {
        return data.all(read_taxonomy, "SELECT " TAXONOMY_COLUMNS " FROM taxonomy ORDER BY owner, code");
    }
    return data.all(read_taxonomy, "SELECT " TAXONOMY_COLUMNS " FROM taxonomy WHERE owner = '' OR owner = ? ORDER BY owner, code", *owner);
}

std::optional<Taxonomy> find_taxonomy(const db::Reader& data, std::string_view code) {
    return data.one(read_taxonomy, "SELECT " TAXONOMY_COLUMNS " FROM taxonomy WHERE code = ?", code);
}

std::vector<TaxonomyLevel> levels_of(const db::Reader& data, Id<Taxonomy> taxonomy) {
    return data.all(
        [](const db::Rows& row) {
            TaxonomyLevel level;
            row.into(level.code, level.name.italian, level.name.english);
            return level;
        },
        "SELECT code, name_it, name_en FROM taxonomy_level WHERE taxonomy_id = ? ORDER BY position", taxonomy);
}

std::vector<Term> terms_of(const db::Reader& data, Id<Taxonomy> taxonomy) {
    return data.all(read_term,
                    "SELECT " TERM_COLUMNS " FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id WHERE t.taxonomy_id = ? ORDER BY t.position",
                    taxonomy);
}

std::vector<Term> list_terms(const db::Reader& data, Id<Taxonomy> taxonomy, std::int64_t from_position, int limit) {
    return data.all(read_term,
                    "SELECT " TERM_COLUMNS " FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id WHERE t.taxonomy_id = ? AND t.position >= ? "
                    "ORDER BY t.position LIMIT ?",
                    taxonomy, from_position, limit);
}

std::unordered_map<Id<Taxonomy>, std::int64_t> count_terms(const db::Reader& data) {
    std::unordered_map<Id<Taxonomy>, std::int64_t> counts;
    auto rows = data.query("SELECT taxonomy_id, COUNT(*) FROM term GROUP BY taxonomy_id");
    while (rows.next()) {
        counts.emplace(rows.get<Id<Taxonomy>>(0), rows.get<std::int64_t>(1));
    }
    return counts;
}

std::optional<Term> find_term(const db::Reader& data, std::string_view taxonomy, std::string_view code) {
    return data.one(read_term, "SELECT " TERM_COLUMNS " FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id WHERE x.code = ? AND t.code = ?",
                    taxonomy, code);
}

Text title_of(const db::Reader& data, std::string_view taxonomy, std::string_view code) {
    auto term = find_term(data, taxonomy, code);
    return term ? std::move(term->title) : Text{std::string(code), std::string(code)};
}

Id<Taxonomy> put_taxonomy(db::Transaction& transaction, const Taxonomy& t, const std::vector<TaxonomyLevel>& levels) {
    const auto id = transaction.insert<Taxonomy>(
        "INSERT INTO taxonomy (code, owner, kind, name_it, name_en, source_it, source_en) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET owner = excluded.owner, kind = excluded.kind, name_it = excluded.name_it, "
        "name_en = excluded.name_en, source_it = excluded.source_it, source_en = excluded.source_en RETURNING id",
        t.code, t.owner, t.kind, t.name.italian, t.name.english, t.source.italian, t.source.english);
    transaction.execute("DELETE FROM taxonomy_level WHERE taxonomy_id = ?", id);
    std::int64_t position = 0;
    for (const auto& level : levels) {
        transaction.execute("INSERT INTO taxonomy_level (taxonomy_id, position, code, name_it, name_en) VALUES (?, ?, ?, ?, ?)", id, ++position,
                            level.code, level.name.italian, level.name.english);
    }
    return id;
}

Id<Term> put_term(db::Transaction& transaction, const Term& t) {
    return transaction.insert<Term>(
        "INSERT INTO term (taxonomy_id, parent_id, level, code, position, title_it, title_en, text_it, text_en, url) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (taxonomy_id, code) DO UPDATE SET parent_id = excluded.parent_id, "
        "level = excluded.level, position = excluded.position, title_it = excluded.title_it, title_en = excluded.title_en, "
        "text_it = excluded.text_it, text_en = excluded.text_en, url = excluded.url RETURNING id",
        t.taxonomy, t.parent, t.level, t.code, t.position, t.title.italian, t.title.english, t.text.italian, t.text.english, t.url);
}

}  // namespace regia::documents
