// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/taxonomy_pages.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/documents/taxonomy_views.hpp"
#include "kit/site/page.hpp"

namespace regia::documents {
namespace {

constexpr auto index_path = "/taxonomies";
constexpr auto index_title = "Classifications";

Text both(const site::Frame& context, const char* sentence) {
    const std::string words(context.t(sentence));
    return {words, words};
}

}  // namespace

Result<http::Response> show_taxonomies(const site::Context& context, const site::Call&) {
    const auto counts = count_terms(context.data);
    std::vector<TaxonomyCard> cards;
    for (auto& taxonomy : list_taxonomies(context.data)) {
        const auto terms = counts.find(taxonomy.id);
        cards.push_back({std::move(taxonomy), terms == counts.end() ? 0 : terms->second});
    }
    html::Writer out;
    site::page_head(
        out, context,
        {.kicker = {},
         .title = both(context, index_title),
         .lead = both(context, "The lists of terms by which the plans, their parts and their projects are ordered, and what each is for."),
         .facts = {}});
    taxonomy_list(out, context, cards);
    site::downloads(out, context, "/api/v1/taxonomies", "");
    return site::answer(
        context, {.title = std::string(context.t(index_title)),
                  .description = std::string(context.t("The classifications of the plans: PNRR, Sustainable Development Goals and more.")),
                  .breadcrumb = {},
                  .menu = {},
                  .active = index_path,
                  .body = out.finish()});
}

Result<http::Response> show_taxonomy(const site::Context& context, const site::Call& call) {
    const auto code = call.argument("code");
    const auto taxonomy = find_taxonomy(context.data, code);
    if (!taxonomy) {
        return not_found("There is no classification “{}”.", {std::string(code)});
    }
    const auto terms = terms_of(context.data, taxonomy->id);
    html::Writer out;
    site::page_head(out, context,
                    {.kicker = std::string(context.t(label(taxonomy->kind))),
                     .title = taxonomy->name,
                     .lead = both(context, purpose(taxonomy->kind)),
                     .facts = {context.words.count("{} term", "{} terms", static_cast<std::int64_t>(terms.size()))}});
    taxonomy_sheet(out, context, *taxonomy, levels_of(context.data, taxonomy->id), terms);
    site::downloads(out, context, "/api/v1" + taxonomy_path(code) + "/terms", "");
    return site::answer(context, {.title = context.t(taxonomy->name),
                                  .description = std::string(context.t(purpose(taxonomy->kind))),
                                  .breadcrumb = {{index_path, std::string(context.t(index_title))}},
                                  .menu = {},
                                  .active = index_path,
                                  .body = out.finish()});
}

}  // namespace regia::documents
