// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison_pages.hpp"

#include "areas/plan/comparison_store.hpp"
#include "areas/plan/comparison_views.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"

namespace regia::plan {
namespace {

Result<ComparisonFilter> filter_of(const site::Call& call) {
    ComparisonFilter filter;
    const auto wanted = call.parameter("outcome");
    filter.unaccounted = wanted == "unaccounted";
    if (wanted.empty() || filter.unaccounted) {
        return filter;
    }
    if (!parse_code(wanted, filter.outcome.emplace())) {
        return invalid("“{}” is not an outcome.", {std::string(wanted)}, "outcome");
    }
    return filter;
}

void nothing_to_compare(html::Writer& out, const site::Frame& context, const Plan& plan) {
    site::empty_state(out, context, context.t("There is only one edition: nothing to compare it with."),
                      site::Link{plan_path(plan.slug) + "/tree", std::string(context.t("The whole plan"))});
}

Result<html::Html> body(const site::Context& context, const site::Call& call, const Plan& plan, html::Writer& out) {
    auto editions = editions_in_lineage(context, plan);
    if (editions.size() < 2) {
        nothing_to_compare(out, context, plan);
        return out.finish();
    }
    REGIA_TRY_ASSIGN(const auto filter, filter_of(call));
    REGIA_TRY_ASSIGN(auto pair, choose_pair(editions, plan.slug, call.parameter("from"), call.parameter("to")));
    const auto earlier = compared_side(context.data, pair.earlier);
    const auto later = compared_side(context.data, pair.later);
    const auto lineage = lineage_between(context.data, pair.earlier.edition.id, pair.later.edition.id);
    const ShownComparison shown{plan.slug, std::move(editions), std::move(pair), earlier, later, compare(earlier, later, lineage), filter};
    edition_form(out, context, shown);
    level_counts(out, context, shown);
    out.add<"<h2>{}</h2>">(context.t("What became of each part"));
    outcome_summary(out, context, shown);
    side_by_side(out, context, shown);
    return out.finish();
}

}  // namespace

Result<http::Response> show_comparison(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    auto page = plan_page(context, plan, "Compare two editions", "/compare");
    html::Writer out;
    const std::string lead(context.t("What was kept, changed, merged, split or dropped, and what is new."));
    site::page_head(out, context,
                    {.kicker = context.t(plan.short_title), .title = {page.title, page.title}, .lead = {lead, lead}, .facts = {}});
    REGIA_TRY_ASSIGN(page.body, body(context, call, plan, out));
    return site::answer(context, page);
}

}  // namespace regia::plan
