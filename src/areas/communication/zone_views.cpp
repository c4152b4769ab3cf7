// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/zone_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/plan/node_label_views.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

void head(html::Writer& out, const site::Frame& context, const ZoneSheet& sheet) {
    site::Head head{.kicker = context.words.with("Zone {}", {sheet.figures.zone.code}),
                    .title = sheet.figures.zone.name,
                    .lead = sheet.figures.zone.motto,
                    .facts = {}};
    head.facts.push_back(context.words.count("{} municipality", "{} municipalities", sheet.figures.municipalities));
    if (sheet.figures.population > 0) {
        head.facts.push_back(context.words.with("{} inhabitants", {context.words.number(sheet.figures.population)}));
    }
    site::page_head(out, context, head);
}

/// Nodes tied to the zone: an agenda first, what is below it after.
void nodes(html::Writer& out, const site::Frame& context, const ZoneSheet& sheet) {
    if (sheet.nodes.empty()) {
        return;
    }
    out.add<"<h2>{}</h2><ul class=\"results\">\n">(context.t("What the plan says about this zone"));
    for (const auto& node : sheet.nodes) {
        out.add<"<li class=\"result\"><h3>">();
        link_to(out, context, node_path(sheet.plan.slug, node.code), node.title);
        out.add<"</h3><ul class=\"meta\"><li><span class=\"code\">{}</span></li>">(node.code);
        if (node.character == plan::Character::open) {
            out.add<"<li><span class=\"tag\">{}</span></li>">(context.t(label(node.character)));
        }
        if (node.evidence != Evidence::fact) {
            out.add<"<li>">();
            plan::evidence_label(out, context, node.evidence);
            out.add<"</li>">();
        }
        out.add<"</ul>">();
        if (!node.text.empty() && node.text != sheet.figures.zone.motto) {  // the motto is the lead of the page
            out.add<"<p>">();
            site::bilingual(out, context, node.text);
            out.add<"</p>">();
        }
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

std::string since(const site::Frame& context, const Member& member) {
    if (member.from && member.to) {
        return context.words.with("from {} to {}", {context.words.date(*member.from), context.words.date(*member.to)});
    }
    if (member.from) {
        return context.words.with("since {}", {context.words.date(*member.from)});
    }
    return member.to ? context.words.with("until {}", {context.words.date(*member.to)}) : std::string(context.t("always"));
}

void members(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view caption,
             const std::vector<Member>& list) {
    if (list.empty()) {
        return;
    }
    out.add<
        "<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th></tr></thead><tbody role=\"rowgroup\">\n">(
        caption, context.t("Municipality"), context.t("Member"), context.t("Projects"));
    for (const auto& member : list) {
        out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
        link_to(out, context, municipality_path(slug, member.istat), member.name);
        out.add<"</th><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td></tr>\n">(
            context.t("Member"), since(context, member), context.t("Projects"), context.words.number(member.projects));
    }
    out.add<"</tbody></table>\n">();
}

}  // namespace

void zone(html::Writer& out, const site::Frame& context, const ZoneSheet& sheet) {
    head(out, context, sheet);
    projects::money_figures(out, context, sheet.figures.total);
    whole_projects_note(out, context, sheet.figures.total);
    nodes(out, context, sheet);
    projects_here(out, context, sheet.projects);
    if (sheet.projects.projects.empty()) {
        site::empty_state(out, context, context.t("No project of this plan is placed in this zone."),
                          site::Link{plan_path(sheet.plan.slug, "territory"), std::string(context.t("Back to the territory"))});
    }
    if (!sheet.subjects.empty()) {
        out.add<"<h2>{}</h2>">(context.t("Who is at work here"));
        subjects_table(out, context, context.t("Organisations with most projects in the zone"), sheet.subjects);
    }
    out.add<"<h2>{}</h2>">(context.t("The municipalities"));
    members(out, context, sheet.plan.slug, context.t("Members of the zone"), sheet.members);
    members(out, context, sheet.plan.slug, context.t("Former members of the zone"), sheet.former);
}

}  // namespace regia::communication
