// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/tree_pages.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/plan/tree_views.hpp"

namespace regia::plan {
namespace {

std::vector<std::string> facts_of(const site::Frame& context, const Edition& edition) {
    std::vector<std::string> facts{context.t(edition.name), std::string(context.t(label(edition.state)))};
    if (edition.date) {
        facts.push_back(context.words.long_date(*edition.date));
    }
    return facts;
}

/// Where to go on from the tree.
void ways_on(html::Writer& out, const site::Frame& context, const Plan& plan) {
    const auto base = plan_path(plan.slug);
    out.add<
        "<div class=\"page-acts no-print\"><a class=\"btn btn-outline-primary\" href=\"{}\">{}</a>"
        "<a class=\"btn btn-outline-primary\" href=\"{}\">{}</a></div>">(
        context.href(base + "/classifications"), context.t("What the plan covers, by classification"), context.href(base + "/matrix"),
        context.t("Links among the parts of the plan"));
}

}  // namespace

Result<http::Response> show_tree(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto edition, requested_edition(context, call, plan));
    const PlanTree tree{plan, edition, editions_seen(context, plan), levels_of(context.data, plan.id), nodes_of(context.data, edition.id)};
    auto page = plan_page(context, plan, "The whole plan", "/tree");
    page.notice = notice_of(context, plan, edition);
    html::Writer out;
    site::page_head(out, context, {.kicker = page.title, .title = plan.title, .lead = {}, .facts = facts_of(context, edition)});
    edition_tabs(out, context, tree);
    level_figures(out, context, tree);
    nested_nodes(out, context, tree);
    ways_on(out, context, plan);
    site::downloads(out, context, "/api/v1" + plan_path(plan.slug) + "/nodes", "edition=" + html::percent_encoded(edition.code));
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::plan
