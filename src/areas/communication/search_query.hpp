// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regia::communication {

/// What can be found, in the order in which equally good results stand. The label names the kind in the plural (English words of the catalogue).
struct SearchKind {
    std::string_view code;
    const char* plural;
    const char* one;
};
[[nodiscard]] const std::array<SearchKind, 8>& search_kinds();
[[nodiscard]] const SearchKind* find_search_kind(std::string_view code);

inline constexpr std::size_t query_bytes_max = 200;
inline constexpr std::size_t results_shown = 40;

/// What a visitor asks: words, a kind (empty: all), and how many results to pass over.
struct SearchQuery {
    std::string words;
    std::string kind;
    std::size_t from = 0;
    bool was_cut = false;  ///< the words were longer than `query_bytes_max`
};

/// Reads the parameters as they came: words are trimmed and cut, an unknown kind and a `from` that is no number count for nothing.
[[nodiscard]] SearchQuery search_query(std::string_view words, std::string_view kind, std::string_view from);

}  // namespace regia::communication
