// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/index.hpp"

#include "base/text_tools.hpp"
#include "kit/search/analyser.hpp"
#include "kit/search/engine_query.hpp"

#include <algorithm>

namespace regia::search {
namespace {

constexpr std::size_t body_bytes_max = 2'000;

std::string stems_of(const Document& d) {
    return index_text(d.title.italian) + " " + index_text(d.title.english) + " " + index_text(d.body.italian) + " " +
           index_text(d.body.english);
}

/// Not in the middle of a letter.
std::string cut(const std::string& text) {
    auto size = std::min(text.size(), body_bytes_max);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) {
        --size;
    }
    return text.substr(0, size);
}

Document read_document(const db::Rows& row) {
    Document d;
    std::int64_t id = 0;
    row.into(id, d.kind, d.subject_id, d.plan, d.path, d.title.italian, d.title.english, d.body.italian, d.body.english);
    return d;
}

double weight_of(const Document& document, const std::vector<Term>& terms, const std::vector<std::string_view>& kinds) {
    const auto stems = index_text(document.title.italian) + " " + index_text(document.title.english);
    const auto words = split(stems, ' ');
    const auto in_title = std::count_if(terms.begin(), terms.end(), [&](const Term& term) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view stem) { return matches(stem, term); });
    });
    const auto rank = std::find(kinds.begin(), kinds.end(), document.kind) - kinds.begin();
    const auto length = static_cast<double>(std::min<std::size_t>(document.title.italian.size(), 500));
    return 1000.0 * static_cast<double>(in_title) - 10.0 * static_cast<double>(rank) - length / 100.0;
}

}  // namespace

void put_document(db::Transaction& transaction, const Document& d) {
    remove_document(transaction, d.kind, d.subject_id);
    const auto id = transaction.insert<Document>(
        "INSERT INTO search_document (kind, subject_id, plan, path, title_it, title_en, body_it, body_en) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id",
        d.kind, d.subject_id, d.plan, d.path, d.title.italian, d.title.english, cut(d.body.italian), cut(d.body.english));
    const bool sqlite = transaction.engine() == db::Engine::sqlite;
    transaction.execute(sqlite ? "INSERT INTO search_stems (rowid, stems) VALUES (?, ?)"
                               : "INSERT INTO search_stems (rowid, stems) VALUES (?, to_tsvector('simple', ?))",
                        id, stems_of(d));
}

void remove_document(db::Transaction& transaction, std::string_view kind, std::int64_t subject_id) {
    const auto id = transaction.value<Id<Document>>("SELECT id FROM search_document WHERE kind = ? AND subject_id = ?", kind, subject_id);
    if (id.exists()) {
        transaction.execute("DELETE FROM search_stems WHERE rowid = ?", id);
        transaction.execute("DELETE FROM search_document WHERE id = ?", id);
    }
}

std::string matching_documents(db::Engine engine) {
    return engine == db::Engine::sqlite ? "SELECT rowid FROM search_stems WHERE search_stems MATCH ?"
                                        : "SELECT rowid FROM search_stems WHERE stems @@ to_tsquery('simple', ?)";
}

std::string match_parameter(db::Engine engine, std::string_view words) {
    const auto terms = query_terms(words);
    return engine == db::Engine::sqlite ? fts5_query(terms) : tsquery(terms);
}

std::vector<Found> find_documents(const db::Reader& data, std::string_view words, std::string_view kind, std::string_view plan,
                                  const std::vector<std::string_view>& kinds, std::size_t limit) {
    const auto terms = query_terms(words);
    std::string sql = "SELECT id, kind, subject_id, plan, path, title_it, title_en, body_it, body_en FROM search_document WHERE id IN (" +
                      matching_documents(data.engine()) + ")";
    std::vector<db::Parameter> parameters{match_parameter(data.engine(), words)};
    if (!kind.empty()) {
        sql += " AND kind = ?";
        parameters.emplace_back(kind);
    }
    if (!plan.empty()) {
        sql += " AND plan = ?";
        parameters.emplace_back(plan);
    }
    auto rows = data.query_with(sql + " ORDER BY id LIMIT " + std::to_string(candidates_max), parameters);
    std::vector<Found> found;
    while (rows.next()) {
        auto document = read_document(rows);
        const auto weight = weight_of(document, terms, kinds);
        found.push_back({std::move(document), weight});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.weight > b.weight; });
    found.resize(std::min(found.size(), limit));
    return found;
}

}  // namespace regia::search
