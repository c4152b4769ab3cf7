// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/organisation_pages.hpp"

#include "areas/communication/organisation_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/projects_here_pages.hpp"
#include "areas/documents/taxonomy_store.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/site/page.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

std::vector<KindLink> kinds_of(const site::Context& context, std::string_view chosen) {
    std::vector<KindLink> kinds;
    for (const auto& count : people::count_organisations_by_kind(context.data)) {
        kinds.push_back(
            {count.kind, documents::title_of(context.data, "organisation-kind", count.kind), count.organisations, count.kind == chosen});
    }
    return kinds;
}

std::string list_path(std::string_view kind, std::string_view after) {
    std::string path = "/organisations";
    char separator = '?';
    for (const auto& [name, value] : {std::pair{"kind", kind}, std::pair{"after", after}}) {
        if (!value.empty()) {
            path += separator + std::string(name) + "=" + html::percent_encoded(value);
            separator = '&';
        }
    }
    return path;
}

/// A plan in whose territory the municipality is.
std::string plan_with(const site::Context& context, Id<territory::Municipality> municipality) {
    const auto memberships = territory::territories_with(context.data, municipality);
    for (const auto& plan : plan::list_plans(context.data)) {
        if (std::any_of(memberships.begin(), memberships.end(), [&](const auto& m) { return m.territory.id == plan.territory; })) {
            return plan.slug;
        }
    }
    return {};
}

void load_seat(const site::Context& context, OrganisationSheet& sheet) {
    if (sheet.organisation.municipality.empty()) {
        return;
    }
    if (const auto seat = territory::find_municipality(context.data, sheet.organisation.municipality)) {
        sheet.seat = seat->name;
        sheet.seat_plan = plan_with(context, seat->id);
    }
}

void load_projects(const site::Context& context, OrganisationSheet& sheet) {
    for (const auto& plan : plan::list_plans(context.data)) {
        auto here = load_projects_here(context, plan.id, projects::Facet::organisation, sheet.organisation.code);
        if (here.total.projects > 0) {
            here.all_path = projects_path(plan.slug, projects::Facet::organisation, sheet.organisation.code);
            sheet.projects.push_back({plan.slug, plan.short_title, std::move(here)});
        }
    }
}

}  // namespace

Result<http::Response> page_organisations(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    const auto kind = call.parameter("kind");
    OrganisationList list;
    list.kinds = kinds_of(context, kind);
    list.organisations = people::list_organisations(context.data, kind, part.after_text, {part.after_id}, part.limit + 1);
    list.first_path = part.is_first() ? "" : list_path(kind, "");
    if (list.organisations.size() > static_cast<std::size_t>(part.limit)) {
        list.organisations.resize(static_cast<std::size_t>(part.limit));
        const auto& last = list.organisations.back();
        list.next_path = list_path(kind, site::mark(last.name, last.id.value));
    }
    site::Page page;
    page.title = context.t("Organisations");
    page.description = context.t("Who promotes, pays and carries out what the plans say.");
    page.active = "/organisations";
    html::Writer out;
    organisation_list(out, context, list);
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> page_organisation(const site::Context& context, const site::Call& call) {
    const auto code = call.argument("code");
    const auto found = people::find_organisation(context.data, code);
    if (!found) {
        return not_found("There is no organisation “{}”.", {std::string(code)});
    }
    OrganisationSheet sheet;
    sheet.organisation = *found;
    sheet.kind = documents::title_of(context.data, "organisation-kind", found->kind);
    load_seat(context, sheet);
    load_projects(context, sheet);
    for (auto& part : plan::involvements_of(context.data, found->id)) {
        sheet.parts.push_back({std::move(part.node), part.role, std::move(part.plan), std::move(part.plan_title)});
    }
    site::Page page;
    page.title = found->name;
    page.description = context.words.with("{}: its part in the plans and its projects.", {found->name});
    page.breadcrumb = {{"/organisations", std::string(context.t("Organisations"))}};
    page.active = "/organisations";
    html::Writer out;
    organisation(out, context, sheet);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
