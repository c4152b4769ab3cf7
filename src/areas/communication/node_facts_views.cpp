// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_facts_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"

namespace regia::communication {
namespace {

void terms(html::Writer& out, const site::Frame& context, const NodeSheet& sheet, const TermGroup& group) {
    out.add<"<div class=\"wide\"><dt>">();
    link_to(out, context, plan_path(sheet.plan.slug, "classifications/") + html::percent_encoded(group.taxonomy), group.name);
    out.add<"</dt><dd><ul class=\"tags\">">();
    for (const auto& term : group.terms) {
        out.add<"<li><a class=\"tag\" href=\"{}\"><span class=\"code\">{}</span> ">(
            context.href(plan_path(sheet.plan.slug, "classifications/") + html::percent_encoded(group.taxonomy)), term.code);
        site::bilingual(out, context, term.title);
        out.add<"</a></li>">();
    }
    out.add<"</ul></dd></div>">();
}

void populations(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.populations.empty()) {
        return;
    }
    out.add<"<div><dt>{}</dt><dd><ul class=\"tags\">">(context.t("For whom"));
    for (const auto& population : sheet.populations) {
        out.add<"<li><span class=\"tag\">">();
        site::bilingual(out, context, population);
        out.add<"</span></li>">();
    }
    out.add<"</ul></dd></div>">();
}

std::string competence_text(const site::Frame& context, const plan::Node& node) {
    std::string text(context.t(label(node.competence)));
    if (node.body_role != plan::BodyRole::none) {
        text += " (" + context.words.with("role of the body: {}", {std::string(context.t(label(node.body_role)))}) + ")";
    }
    return text;
}

void parties(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.parties.empty()) {
        return;
    }
    out.add<"<h2>{}</h2><table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
            "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th>"
            "<th role=\"columnheader\" scope=\"col\">{}</th></tr></thead><tbody role=\"rowgroup\">\n">(
        context.t("Who takes part"), context.t("Promoters, partners and participants"), context.t("Organisation"), context.t("Part"),
        context.t("Sector"));
    for (const auto& party : sheet.parties) {
        out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
        link_to(out, context, organisation_path(party.organisation.code), party.organisation.name);
        out.add<"</th><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" data-label=\"{}\">{}</td></tr>\n">(
            context.t("Part"), context.t(label(party.role)), context.t("Sector"), context.t(label(party.organisation.sector)));
    }
    out.add<"</tbody></table>\n">();
}

/// "Supports", or from the other end "Supports (the other way round)": who depends on whom is never lost.
std::string kind_text(const site::Frame& context, const plan::NodeLink& link) {
    const auto kind = std::string(context.t(label(link.kind)));
    return link.outgoing ? kind : context.words.with("From the other side: {}", {kind});
}

void links(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.links.empty()) {
        return;
    }
    out.add<"<h2>{}</h2><ul class=\"results\">\n">(context.t("Ties with other parts of the plan"));
    for (const auto& link : sheet.links) {
        out.add<"<li class=\"result\"><h3><span class=\"code\">{}</span> ">(link.other.code);
        const bool elsewhere = link.other_plan != sheet.plan.slug || link.other_edition != sheet.edition.code;
        link_to(out, context, node_path(link.other_plan, link.other.code, elsewhere || !sheet.edition.is_current ? link.other_edition : ""),
                link.other.title);
        out.add<"</h3><ul class=\"meta\"><li>{}</li>">(kind_text(context, link));
        if (link.other_plan != sheet.plan.slug) {
            out.add<"<li>{}</li>">(context.t("In another plan"));
        }
        out.add<"</ul>">();
        if (!link.note.empty()) {
            out.add<"<p>">();
            site::bilingual(out, context, link.note);
            out.add<"</p>">();
        }
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

}  // namespace

void node_facts(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    const auto& node = sheet.node;
    out.add<"<dl class=\"sheet\">">();
    site::sheet_row(out, context.t("Level"), capitalised(context.t(sheet.level_name)));
    site::sheet_row(out, context.t("How certain it is"), context.t(label(node.evidence)));
    site::sheet_row(out, context.t("Competence"), competence_text(context, node));
    site::sheet_row(out, context.t("Character"), context.t(label(node.character)));
    populations(out, context, sheet);
    if (sheet.zone) {
        out.add<"<div><dt>{}</dt><dd>">(context.t("Zone"));
        link_to(out, context, zone_path(sheet.plan.slug, sheet.zone->code), sheet.zone->name);
        out.add<"</dd></div>">();
    }
    for (const auto& group : sheet.terms) {
        terms(out, context, sheet, group);
    }
    out.add<"</dl>\n">();
}

void node_ties(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    parties(out, context, sheet);
    links(out, context, sheet);
}

}  // namespace regia::communication
