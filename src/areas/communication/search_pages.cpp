// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/search_pages.hpp"

#include "areas/communication/search_views.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/search/index.hpp"
#include "kit/site/page.hpp"

#include <algorithm>
#include <unordered_map>

namespace regia::communication {
namespace {

std::vector<std::string_view> kind_codes() {
    std::vector<std::string_view> codes;
    for (const auto& kind : search_kinds()) {
        codes.push_back(kind.code);
    }
    return codes;
}

void count_kinds(SearchAnswer& answer, const std::vector<search::Found>& found) {
    for (const auto& kind : search_kinds()) {
        const auto results = std::count_if(found.begin(), found.end(), [&](const auto& one) { return one.document.kind == kind.code; });
        if (results > 0) {
            answer.kinds.push_back({&kind, results});
        }
    }
}

/// Of the plans that everybody may read: what belongs to another is found by nobody.
std::unordered_map<std::string, Text> plan_titles(const db::Reader& data) {
    std::unordered_map<std::string, Text> titles;
    for (auto& plan : plan::list_plans(data)) {
        titles.emplace(plan.slug, plan.short_title);
    }
    return titles;
}

void take_part(SearchAnswer& answer, std::vector<search::Found>& found, const std::unordered_map<std::string, Text>& titles) {
    for (auto& [document, weight] : found) {
        if (!answer.query.kind.empty() && document.kind != answer.query.kind) {
            continue;
        }
        const auto place = static_cast<std::size_t>(answer.all++);
        if (place < answer.query.from || place >= answer.query.from + results_shown) {
            continue;
        }
        const auto title = titles.find(document.plan);
        answer.results.push_back({std::move(document.kind), std::move(document.path), std::move(document.title), std::move(document.body),
                                  title == titles.end() ? Text{} : title->second});
    }
}

SearchAnswer look_for(const site::Context& context, SearchQuery query) {
    SearchAnswer answer;
    answer.query = std::move(query);
    if (answer.query.words.empty()) {
        return answer;
    }
    answer.terms = search::query_terms(answer.query.words);
    auto found = search::find_documents(context.data, answer.query.words, "", "", kind_codes(), search::candidates_max);
    answer.capped = found.size() == static_cast<std::size_t>(search::candidates_max);
    const auto titles = plan_titles(context.data);
    std::erase_if(found, [&](const auto& one) { return !one.document.plan.empty() && !titles.contains(one.document.plan); });
    count_kinds(answer, found);
    take_part(answer, found, titles);
    return answer;
}

}  // namespace

Result<http::Response> page_search(const site::Context& context, const site::Call& call) {
    const auto answer = look_for(context, search_query(call.parameter("q"), call.parameter("kind"), call.parameter("from")));
    site::Page page;
    page.title = context.t("Search");
    page.active = "/search";
    html::Writer out;
    search(out, context, answer);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
