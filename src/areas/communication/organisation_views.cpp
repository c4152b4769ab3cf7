// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/organisation_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/projects/project_views.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

std::string text_of(std::string_view words) { return std::string(words); }

void kind_link(html::Writer& out, const site::Frame& context, std::string_view path, bool current, std::string_view label,
               std::string_view count) {
    out.add<"<li><a class=\"tag\" href=\"{}\"">(context.href(path));
    if (current) {
        out.add<" aria-current=\"true\"">();
    }
    out.add<">{} ({})</a></li>">(label, count);
}

void kinds(html::Writer& out, const site::Frame& context, const std::vector<KindLink>& list) {
    std::int64_t all = 0;
    for (const auto& kind : list) {
        all += kind.organisations;
    }
    const bool none_chosen = std::none_of(list.begin(), list.end(), [](const auto& kind) { return kind.chosen; });
    out.add<"<nav class=\"no-print my-3\" aria-label=\"{}\"><ul class=\"tags\">">(context.t("Kinds of organisation"));
    kind_link(out, context, "/organisations", none_chosen, context.t("All kinds"), context.words.number(all));
    for (const auto& kind : list) {
        kind_link(out, context, "/organisations?kind=" + html::percent_encoded(kind.code), kind.chosen, context.t(kind.title),
                  context.words.number(kind.organisations));
    }
    out.add<"</ul></nav>\n">();
}

void list_item(html::Writer& out, const site::Frame& context, const people::Organisation& organisation,
               const std::vector<KindLink>& kinds_known) {
    const auto kind =
        std::find_if(kinds_known.begin(), kinds_known.end(), [&](const auto& known) { return known.code == organisation.kind; });
    out.add<"<li class=\"result\"><h3>">();
    link_to(out, context, organisation_path(organisation.code), organisation.name);
    out.add<"</h3><ul class=\"meta\">">();
    if (kind != kinds_known.end()) {
        out.add<"<li>">();
        site::bilingual(out, context, kind->title);
        out.add<"</li>">();
    }
    out.add<"<li>{}</li></ul></li>\n">(context.t(label(organisation.sector)));
}

void facts(html::Writer& out, const site::Frame& context, const OrganisationSheet& sheet) {
    const auto& organisation = sheet.organisation;
    out.add<"<dl class=\"sheet\">">();
    site::sheet_row(out, context.t("Kind"), context.t(sheet.kind));
    site::sheet_row(out, context.t("Sector"), context.t(label(organisation.sector)));
    site::sheet_row(out, context.t("Tax code"), organisation.tax_code);
    if (!sheet.seat.empty()) {
        out.add<"<div><dt>{}</dt><dd>">(context.t("Seat"));
        if (sheet.seat_plan.empty()) {
            out.text(sheet.seat);
        } else {
            link_to(out, context, municipality_path(sheet.seat_plan, organisation.municipality), sheet.seat);
        }
        out.add<"</dd></div>">();
    }
    if (!organisation.website.empty()) {
        out.add<"<div><dt>{}</dt><dd><a href=\"{}\">{}</a></dd></div>">(context.t("Website"), html::url(organisation.website),
                                                                        organisation.website);
    }
    out.add<"</dl>\n">();
}

void part(html::Writer& out, const site::Frame& context, const PartInPlan& part) {
    out.add<"<li class=\"result\"><h4 class=\"h6\"><span class=\"code\">{}</span> ">(part.node.code);
    link_to(out, context, node_path(part.plan_slug, part.node.code), part.node.title);
    out.add<"</h4><ul class=\"meta\"><li>{}</li></ul></li>\n">(context.t(label(part.role)));
}

/// Parts arrive plan by plan.
void parts(html::Writer& out, const site::Frame& context, const std::vector<PartInPlan>& list) {
    if (list.empty()) {
        return;
    }
    out.add<"<h2>{}</h2>">(context.t("Its part in the plans"));
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool opens = i == 0 || list[i - 1].plan_slug != list[i].plan_slug;
        if (opens) {
            out.add<"<h3>">();
            link_to(out, context, plan_path(list[i].plan_slug), list[i].plan_title);
            out.add<"</h3><ul class=\"results\">\n">();
        }
        part(out, context, list[i]);
        if (i + 1 == list.size() || list[i + 1].plan_slug != list[i].plan_slug) {
            out.add<"</ul>\n">();
        }
    }
}

void projects_in(html::Writer& out, const site::Frame& context, const ProjectsInPlan& in_plan) {
    out.add<"<div class=\"section-head\"><h2>">();
    site::bilingual(out, context, in_plan.plan_title);
    out.add<": {}</h2>">(projects_and_money(context, in_plan.here.total));
    link_to(out, context, in_plan.here.all_path, context.words.count("See {} project", "See all {} projects", in_plan.here.total.projects));
    out.add<"</div>">();
    projects::project_list(out, context, in_plan.here.projects, *in_plan.here.nodes);
}

}  // namespace

void organisation_list(html::Writer& out, const site::Frame& context, const OrganisationList& list) {
    site::Head head{.kicker = {}, .title = {}, .lead = {}, .facts = {}};
    head.title.italian = head.title.english = context.t("Organisations");
    head.lead.italian = head.lead.english = context.t("Who promotes, pays and carries out what the plans say.");
    site::page_head(out, context, head);
    kinds(out, context, list.kinds);
    out.add<"<h2 class=\"visually-hidden\">{}</h2>">(context.t("List"));
    if (list.organisations.empty()) {
        site::empty_state(out, context, context.t("There is no organisation of this kind."),
                          site::Link{"/organisations", text_of(context.t("All the organisations"))});
        return;
    }
    out.add<"<ul class=\"results\">\n">();
    for (const auto& organisation : list.organisations) {
        list_item(out, context, organisation, list.kinds);
    }
    out.add<"</ul>\n">();
    site::paging(out, context, list.next_path, list.first_path);
    const auto chosen = std::find_if(list.kinds.begin(), list.kinds.end(), [](const KindLink& kind) { return kind.chosen; });
    site::downloads(out, context, "/api/v1/organisations", chosen == list.kinds.end() ? "" : "kind=" + html::percent_encoded(chosen->code));
}

void organisation(html::Writer& out, const site::Frame& context, const OrganisationSheet& sheet) {
    const auto& name = sheet.organisation.name;
    site::page_head(out, context, {.kicker = context.t(sheet.kind), .title = {name, name}, .lead = {}, .facts = {}});
    facts(out, context, sheet);
    for (const auto& in_plan : sheet.projects) {
        projects_in(out, context, in_plan);
    }
    parts(out, context, sheet.parts);
    if (sheet.projects.empty() && sheet.parts.empty()) {
        site::empty_state(out, context, context.t("It has no part in a plan and no project yet."),
                          site::Link{"/organisations", text_of(context.t("All the organisations"))});
    }
}

}  // namespace regia::communication
