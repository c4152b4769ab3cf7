// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/search_query.hpp"
#include "kit/search/analyser.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::communication {

/// Something that was found.
struct SearchResult {
    std::string kind;
    std::string path;
    Text title;
    Text body;
    Text plan_title;  ///< empty where it belongs to none
};

struct KindCount {
    const SearchKind* kind = nullptr;
    std::int64_t results = 0;
};

struct SearchAnswer {
    SearchQuery query;
    std::vector<search::Term> terms;
    std::vector<SearchResult> results;  ///< the part that is shown
    std::vector<KindCount> kinds;       ///< of all results, those that have any
    std::int64_t all = 0;               ///< of the chosen kind
    bool capped = false;                ///< more were found than are looked at
};

/// The form, the results with the words marked, and what to do when there are none.
void search(html::Writer& out, const site::Frame& context, const SearchAnswer& answer);

/// The same search with this kind, passing over `from` results.
[[nodiscard]] std::string search_path(std::string_view words, std::string_view kind, std::size_t from);

}  // namespace regia::communication
