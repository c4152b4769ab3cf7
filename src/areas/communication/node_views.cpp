// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/money_views.hpp"
#include "areas/communication/node_facts_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/trace_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/plan/node_form_views.hpp"
#include "areas/plan/permissions.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

std::string text_of(std::string_view words) { return std::string(words); }

void head(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    site::Head head{
        .kicker = capitalised(context.t(sheet.level_name)) + " " + sheet.node.code, .title = sheet.node.title, .lead = {}, .facts = {}};
    head.facts.push_back(context.words.with("Edition: {}", {context.t(sheet.edition.name)}));
    head.demo = sheet.node.evidence == Evidence::demo;
    if (sheet.node.evidence == Evidence::number_only || sheet.node.evidence == Evidence::title_only) {
        head.facts.push_back(text_of(context.t(label(sheet.node.evidence))));
    }
    site::page_head(out, context, head);
}

/// For who may change it, and as long as anybody may.
void office_links(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    const bool may = context.actor != nullptr && context.actor->may(plan::edit_plan, {people::scope_of_plan(sheet.plan.slug)});
    if (!may || sheet.edition.state != plan::EditionState::draft) {
        return;
    }
    out.add<"<p class=\"page-acts\"><a class=\"btn btn-outline-primary btn-sm\" href=\"{}\">{}</a> <a href=\"{}\">{}</a></p>\n">(
        context.href(plan::node_act_path(sheet.plan.slug, sheet.node.code, "edit", sheet.edition.code)), context.t("Change the words"),
        context.href(plan::node_act_path(sheet.plan.slug, sheet.node.code, "history", sheet.edition.code)),
        context.t("History of the words"));
}

void older_text(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.edition.is_current) {
        return;
    }
    out.add<"<div class=\"alert alert-info\" role=\"note\"><p class=\"mb-0\">{} ">(
        context.t("You are reading the text of another edition."));
    if (sheet.in_current_edition) {
        link_to(out, context, node_path(sheet.plan.slug, sheet.node.code), context.t("Go to the current edition"));
    }
    out.add<"</p></div>\n">();
}

void text_and_facts(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    out.add<"<div class=\"row mt-4\"><section class=\"col-lg-7\" aria-labelledby=\"text\"><h2 class=\"mt-0\" id=\"text\">{}</h2>">(
        context.t("What it says"));
    if (sheet.node.text.empty()) {
        out.add<"<p>{}</p>">(has_recorded_title(sheet.node.evidence)
                                 ? context.t("The plan gives no more than the title.")
                                 : context.t("This title is ours: the words of the plan are not here."));
    }
    site::prose(out, context, sheet.node.text);
    if (!sheet.node.source.empty()) {
        out.add<"<p class=\"source\">{}: ">(context.t("Source"));
        site::italian(out, context, sheet.node.source);
        out.add<"</p>">();
    }
    out.add<"</section><section class=\"col-lg-5\" aria-labelledby=\"facts\"><h2 class=\"mt-0\" id=\"facts\">{}</h2>">(
        context.t("In short"));
    node_facts(out, context, sheet);
    out.add<"</section></div>\n">();
}

void children(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.children.empty()) {
        return;
    }
    out.add<"<h2>{}</h2>">(context.t("What is below it"));
    node_totals(out, context, sheet.plan.slug, sheet.edition.is_current ? "" : sheet.edition.code, sheet.children);
    node_sums_note(out, context, sheet.total);
}

void projects_of(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.projects.empty()) {
        return;
    }
    section_head(out, context, context.t("Its projects"),
                 {projects_path(sheet.plan.slug, projects::Facet::node, sheet.node.code),
                  context.words.count("See {} project", "See all {} projects", sheet.total.projects)});
    projects::money_figures(out, context, sheet.total);
    placed_by_us_note(out, context, sheet.total);
    projects::project_list(out, context, sheet.projects, *sheet.nodes);
    out.add<"<h2>{}</h2>">(context.t("Where"));
    municipalities_map(out, context, {"places", text_of(context.t("Projects by municipality")), sheet.plan.slug}, sheet.places);
}

}  // namespace

void node_sheet(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    out.add<"<div class=\"container-xxl\">">();
    head(out, context, sheet);
    office_links(out, context, sheet);
    older_text(out, context, sheet);
    text_and_facts(out, context, sheet);
    out.add<"</div>\n">();
    trace(out, context, sheet);
    out.add<"<div class=\"container-xxl\">">();
    children(out, context, sheet);
    projects_of(out, context, sheet);
    node_ties(out, context, sheet);
    out.add<"</div>\n">();
}

}  // namespace regia::communication
