// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/zone_pages.hpp"

#include "areas/communication/of_plan_pages.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/place_store.hpp"
#include "areas/communication/projects_here_pages.hpp"
#include "areas/communication/zone_views.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

constexpr int subjects_shown = 20;

void load_members(const site::Context& context, ZoneSheet& sheet) {
    for (const auto& member : territory::members_of(context.data, sheet.figures.zone.id)) {
        const auto& municipality = member.municipality;
        const auto total = projects::total_of(context.data, sheet.plan.id, projects::Facet::municipality, municipality.istat);
        const bool left = member.valid_to && *member.valid_to <= context.today;
        (left ? sheet.former : sheet.members)
            .push_back({municipality.istat, municipality.name, member.valid_from, member.valid_to, total.projects});
    }
    for (const auto& municipality : territory::municipalities_of(context.data, sheet.figures.zone.id, context.today)) {
        ++sheet.figures.municipalities;
        sheet.figures.population += municipality.population.value_or(0);
    }
}

void load_nodes(const site::Context& context, ZoneSheet& sheet) {
    if (const auto edition = plan::current_edition(context.data, sheet.plan.id)) {
        auto nodes = plan::nodes_of(context.data, edition->id);
        std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(sheet.nodes),
                     [&](const auto& node) { return node.zone == sheet.figures.zone.id; });
    }
}

ZoneSheet load_zone(const site::Context& context, const plan::Plan& plan, const territory::Zone& zone) {
    ZoneSheet sheet;
    sheet.plan = plan;
    sheet.figures.zone = zone;
    sheet.projects = load_projects_here(context, plan.id, projects::Facet::zone, zone.code);
    sheet.projects.all_path = projects_path(plan.slug, projects::Facet::zone, zone.code);
    sheet.figures.total = sheet.projects.total;
    sheet.subjects = subjects_at_work(context.data, plan.id, projects::Facet::zone, zone.code, subjects_shown);
    load_members(context, sheet);
    load_nodes(context, sheet);
    return sheet;
}

}  // namespace

Result<http::Response> page_zone(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto code = call.argument("code");
    const auto found = territory::find_zone(context.data, plan.territory, code);
    if (!found) {
        return not_found("The territory of this plan has no zone “{}”.", {std::string(code)});
    }
    auto page = page_of(context, plan, context.words.with("Zone {}", {context.t(found->name)}), "/territory");
    page.breadcrumb.push_back({plan_path(plan.slug, "territory"), std::string(context.t("Territory"))});
    html::Writer out;
    zone(out, context, load_zone(context, plan, *found));
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
