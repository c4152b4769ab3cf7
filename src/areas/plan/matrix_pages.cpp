// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/matrix_pages.hpp"

#include "areas/plan/matrix_views.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/territory/zone_store.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

/// An end of a tie in the plan's current edition, or in another plan that everybody may read.
std::optional<ShownTie::End> end_of(const db::Reader& data, const Plan& plan, const Edition& edition, Id<Node> id) {
    auto node = find_node(data, id);
    const auto home = node ? find_edition(data, node->edition) : std::nullopt;
    const auto owner = home ? find_plan(data, home->plan) : std::nullopt;
    if (!owner || !(home->id == edition.id || (owner->is_public && home->is_public))) {
        return std::nullopt;
    }
    return ShownTie::End{std::move(*node), owner->slug, home->id == edition.id || home->is_current ? "" : home->code, owner->id != plan.id};
}

std::vector<ShownTie> shown_ties(const db::Reader& data, const Plan& plan, const Edition& edition, const std::vector<Tie>& ties) {
    std::vector<ShownTie> shown;
    for (const auto& tie : ties) {
        auto from = end_of(data, plan, edition, tie.from);
        auto to = end_of(data, plan, edition, tie.to);
        if (from && to) {
            shown.push_back({std::move(*from), std::move(*to), tie.kind, tie.note});
        }
    }
    return shown;
}

void tie_section(html::Writer& out, const site::Context& context, const Plan& plan, const Edition& edition, const std::vector<Node>& nodes,
                 const std::vector<Tie>& ties) {
    out.add<"<h2>{}</h2>">(context.t("Links among the parts of the plan"));
    if (ties.empty()) {
        site::empty_state(out, context, context.t("No link among parts of this plan has been recorded."));
        return;
    }
    if (const auto matrix = tie_matrix(nodes, ties); !matrix.rows.empty()) {
        tie_grid(out, context, plan.slug, matrix);
    }
    tie_table(out, context, levels_of(context.data, plan.id), shown_ties(context.data, plan, edition, ties));
}

/// Only for plans whose nodes speak of zones.
void zone_section(html::Writer& out, const site::Context& context, const Plan& plan, const std::vector<Node>& nodes,
                  const std::vector<Tie>& ties) {
    const auto zones = territory::zones_of(context.data, plan.territory);
    const auto matrix = zone_matrix(nodes, zones, ties);
    if (!matrix.rows.empty()) {
        out.add<"<h2>{}</h2>">(context.t("Policies and zones"));
        zone_grid(out, context, plan.slug, matrix);
    }
}

}  // namespace

Result<http::Response> show_matrix(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    const auto edition = current_edition(context.data, plan.id);
    if (!edition) {
        return not_found("This plan has no edition yet.");
    }
    const auto nodes = nodes_of(context.data, edition->id);
    const auto ties = ties_of(context.data, edition->id);
    auto page = plan_page(context, plan, "Matrix of the plan", "/matrix");
    html::Writer out;
    const std::string lead(
        context.t("How the parts of the plan support, need or contradict one another, and which policy reaches which zone."));
    site::page_head(out, context,
                    {.kicker = context.t(plan.short_title),
                     .title = {page.title, page.title},
                     .lead = {lead, lead},
                     .facts = {context.t(edition->name)}});
    zone_section(out, context, plan, nodes, ties);
    tie_section(out, context, plan, *edition, nodes, ties);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::plan
