// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/search_query.hpp"

#include "areas/communication/wording.hpp"
#include "base/text_tools.hpp"

#include <algorithm>
#include <charconv>

namespace regia::communication {
namespace {

constexpr std::size_t from_max = 2'000;

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::min(number, from_max) : 0;
}

}  // namespace

const std::array<SearchKind, 8>& search_kinds() {
    static constexpr std::array<SearchKind, 8> kinds{{{"plan", "Plans", "Plan"},
                                                      {"node", "Parts of plans", "Part of a plan"},
                                                      {"project", "Projects", "Project"},
                                                      {"municipality", "Municipalities", "Municipality"},
                                                      {"zone", "Zones", "Zone"},
                                                      {"organisation", "Organisations", "Organisation"},
                                                      {"act", "Acts", "Act"},
                                                      {"term", "Terms of classifications", "Term of a classification"}}};
    return kinds;
}

const SearchKind* find_search_kind(std::string_view code) {
    const auto& kinds = search_kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

SearchQuery search_query(std::string_view words, std::string_view kind, std::string_view from) {
    const auto asked = trimmed(words);
    SearchQuery query;
    query.words = cut(asked, query_bytes_max);
    query.was_cut = query.words.size() < asked.size();
    query.kind = find_search_kind(kind) != nullptr ? kind : "";
    query.from = number_of(from);
    return query;
}

}  // namespace regia::communication
