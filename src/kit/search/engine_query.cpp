// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/engine_query.hpp"

#include <string_view>

namespace regia::search {
namespace {

/// Doubles the quote that encloses the word (and, for tsquery, the backslash). NUL would end the statement's text: it is left out.
std::string quoted(std::string_view word, char quote) {
    std::string out(1, quote);
    for (const char c : word) {
        if (c != '\0') {
            const bool doubled = c == quote || (quote == '\'' && c == '\\');
            out.append(doubled ? 2 : 1, c);
        }
    }
    return out + quote;
}

struct Syntax {
    char quote;
    std::string_view all;
    std::string_view any;
    std::string_view prefix;
};

std::string one(const Term& term, const Syntax& syntax) {
    const auto stem = quoted(term.stem, syntax.quote);
    if (term.prefix.empty()) {
        return stem;
    }
    return std::string("(").append(stem).append(syntax.any).append(quoted(term.prefix, syntax.quote)).append(syntax.prefix).append(")");
}

std::string joined(std::span<const Term> terms, const Syntax& syntax) {
    std::string query;
    for (const auto& term : terms) {
        if (!term.stem.empty()) {
            query.append(query.empty() ? "" : syntax.all).append(one(term, syntax));
        }
    }
    return query;
}

}  // namespace

std::string fts5_query(std::span<const Term> terms) {
    const auto query = joined(terms, {'"', " AND ", " OR ", "*"});
    return query.empty() ? "\"\"" : query;  // FTS5 takes the empty phrase, which finds nothing, but no empty query
}

std::string tsquery(std::span<const Term> terms) { return joined(terms, {'\'', " & ", " | ", ":*"}); }

}  // namespace regia::search
