// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/coverage_pages.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/plan/coverage_views.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"

namespace regia::plan {
namespace {

constexpr auto index_title = "What the plan covers";
constexpr auto index_place = "/classifications";

Result<documents::Taxonomy> requested_taxonomy(const site::Context& context, const site::Call& call, const Plan& plan) {
    const auto code = call.argument("taxonomy");
    auto taxonomy = documents::find_taxonomy(context.data, code);
    if (!taxonomy || (!taxonomy->owner.empty() && taxonomy->owner != plan.slug)) {
        return not_found("This plan has no classification “{}”.", {std::string(code)});
    }
    return std::move(*taxonomy);
}

void term_source(html::Writer& out, const site::Frame& context, const documents::Taxonomy& taxonomy) {
    out.add<"<p><a href=\"{}\">{}</a></p>">(context.href("/taxonomies/" + html::percent_encoded(taxonomy.code)),
                                            context.t("All the terms of this classification"));
}

}  // namespace

Result<http::Response> show_classifications(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto edition, requested_edition(context, call, plan));
    auto page = plan_page(context, plan, index_title, index_place);
    html::Writer out;
    const std::string lead(
        context.t("Which parts of the plan answer to which national, European or regional goals, and where the gaps are."));
    site::page_head(out, context,
                    {.kicker = context.t(plan.short_title), .title = {page.title, page.title}, .lead = {lead, lead}, .facts = {}});
    taxonomies_in_use(out, context, plan.slug, taxonomies_used(context.data, edition.id));
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> show_coverage(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto taxonomy, requested_taxonomy(context, call, plan));
    REGIA_TRY_ASSIGN(const auto edition, requested_edition(context, call, plan));
    const auto terms = documents::terms_of(context.data, taxonomy.id);
    const auto nodes = nodes_of(context.data, edition.id);
    auto page = plan_page(context, plan, index_title, index_place);
    page.breadcrumb.push_back({plan_path(plan.slug) + index_place, page.title});
    page.title = context.t(taxonomy.name);
    html::Writer out;
    site::page_head(out, context,
                    {.kicker = context.t(plan.short_title), .title = taxonomy.name, .lead = {}, .facts = {context.t(edition.name)}});
    coverage_tree(out, context, plan.slug, coverage_of(terms, nodes, term_uses(context.data, edition.id, taxonomy.id)));
    term_source(out, context, taxonomy);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::plan
