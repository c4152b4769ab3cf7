// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/municipality_pages.hpp"

#include "areas/communication/municipality_views.hpp"
#include "areas/communication/of_plan_pages.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/place_store.hpp"
#include "areas/communication/projects_here_pages.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

constexpr int subjects_shown = 20;

using Memberships = std::vector<territory::TerritoryMembership>;

bool belongs(const Memberships& memberships, Id<territory::Territory> land) {
    return std::any_of(memberships.begin(), memberships.end(), [&](const auto& membership) { return membership.territory.id == land; });
}

void load_territories(const site::Context& context, MunicipalitySheet& sheet, const Memberships& memberships) {
    for (const auto& membership : memberships) {
        if (membership.territory.id == sheet.plan.territory) {
            sheet.land = membership.territory;
            sheet.is_capital = sheet.is_capital || membership.capital;
            sheet.member_from = membership.valid_from;
            sheet.member_to = membership.valid_to;
        }
    }
    for (const auto& stay : territory::zones_with(context.data, sheet.municipality.id)) {
        if (stay.territory == sheet.land.code) {
            sheet.zones.push_back({stay.zone, stay.valid_from, stay.valid_to});
        }
    }
}

void load_other_plans(const site::Context& context, MunicipalitySheet& sheet, const Memberships& memberships) {
    for (const auto& other : plan::list_plans(context.data)) {
        const auto total = projects::total_of(context.data, other.id, projects::Facet::municipality, sheet.municipality.istat);
        if (other.id != sheet.plan.id && (total.projects > 0 || belongs(memberships, other.territory))) {
            sheet.other_plans.push_back({other, {}, {}, {}, 0, total});
        }
    }
}

MunicipalitySheet load_sheet_of(const site::Context& context, const plan::Plan& plan, const territory::Municipality& municipality) {
    MunicipalitySheet sheet;
    sheet.plan = plan;
    sheet.municipality = municipality;
    sheet.codes = territory::codes_of(context.data, municipality.id);
    sheet.projects = load_projects_here(context, plan.id, projects::Facet::municipality, municipality.istat);
    sheet.projects.all_path = projects_path(plan.slug, projects::Facet::municipality, municipality.istat);
    sheet.subjects = subjects_at_work(context.data, plan.id, projects::Facet::municipality, municipality.istat, subjects_shown);
    const auto memberships = territory::territories_with(context.data, municipality.id);
    load_territories(context, sheet, memberships);
    load_other_plans(context, sheet, memberships);
    return sheet;
}

/// Whether the plan has anything to do with it: by its territory, or by a project.
bool concerns(const MunicipalitySheet& sheet) { return sheet.land.id.exists() || sheet.projects.total.projects > 0; }

Result<territory::Municipality> municipality_of(const site::Context& context, const site::Call& call) {
    const auto istat = call.argument("istat");
    auto found = territory::find_municipality(context.data, istat);
    if (!found) {
        return not_found("We know of no municipality with the ISTAT code “{}”.", {std::string(istat)});
    }
    return std::move(*found);
}

}  // namespace

Result<http::Response> page_municipality(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto found, municipality_of(context, call));
    const auto sheet = load_sheet_of(context, plan, found);
    if (!concerns(sheet)) {
        return not_found("{} is not in the territory of this plan.", {found.name});
    }
    if (found.istat != call.argument("istat")) {
        return http::redirect(site::localised(municipality_path(plan.slug, found.istat), context.language()), 308);
    }
    auto page = page_of(context, plan, found.name, "/territory");
    page.breadcrumb.push_back({plan_path(plan.slug, "territory"), std::string(context.t("Territory"))});
    html::Writer out;
    municipality(out, context, sheet);
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> page_municipality_over_all_plans(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto found, municipality_of(context, call));
    if (found.istat != call.argument("istat")) {
        return http::redirect(site::localised("/municipalities/" + found.istat, context.language()), 308);
    }
    MunicipalitySheet sheet;
    sheet.municipality = found;
    sheet.codes = territory::codes_of(context.data, found.id);
    load_other_plans(context, sheet, territory::territories_with(context.data, found.id));
    site::Page page;
    page.title = found.name;
    page.description = context.words.with("{} in the plans.", {found.name});
    html::Writer out;
    municipality_over_all_plans(out, context, sheet);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
