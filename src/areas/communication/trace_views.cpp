// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/trace_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

void step(html::Writer& out, std::string_view kind, std::string_view css_class) {
    out.add<"<li class=\"{}\"><p class=\"kicker\">{}</p>">(css_class, kind);
}

void node_step(html::Writer& out, const site::Frame& context, const NodeSheet& sheet, const plan::Node& node) {
    step(out, capitalised(context.t(level_name(sheet.levels, node))), "is-done");
    out.add<"<h3><span class=\"code\">{}</span> ">(node.code);
    link_to(out, context, node_path(sheet.plan.slug, node.code, sheet.edition.is_current ? "" : sheet.edition.code), node.title);
    out.add<"</h3></li>\n">();
}

void this_step(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    step(out, context.words.with("{}: you are here", {capitalised(context.t(sheet.level_name))}), "is-now");
    out.add<"<h3 aria-current=\"true\"><span class=\"code\">{}</span> ">(sheet.node.code);
    site::bilingual(out, context, sheet.node.title);
    out.add<"</h3></li>\n">();
}

void projects_step(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    step(out, context.t("Projects"), sheet.total.projects > 0 ? "is-done" : "");
    if (sheet.total.projects > 0) {
        out.add<"<h3>">();
        link_to(out, context, projects_path(sheet.plan.slug, projects::Facet::node, sheet.node.code),
                context.words.count("{} project carries it out", "{} projects carry it out", sheet.total.projects));
        out.add<"</h3></li>\n">();
    } else {
        out.add<"<h3>{}</h3></li>\n">(sheet.edition.is_current ? context.t("No project has been tied to it yet")
                                                               : context.t("Projects are followed in the current edition"));
    }
}

void money_step(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    if (sheet.total.funding.cents == 0) {
        return;
    }
    step(out, context.t("Money"), "is-done");
    auto sentence = context.words.with("{} funded", {context.words.short_money(sheet.total.funding)});
    if (sheet.total.committing > 0) {  // what nobody recorded is not zero
        sentence += ", " + context.words.with("{} committed", {context.words.short_money(sheet.total.committed)}) +
                    projects::known_of(context, sheet.total.committing, sheet.total.projects);
    }
    if (sheet.total.paying > 0) {
        sentence += ", " + context.words.with("{} paid", {context.words.short_money(sheet.total.paid)}) +
                    projects::known_of(context, sheet.total.paying, sheet.total.projects);
    }
    out.add<"<h3>{}</h3>">(sentence);
    projects::payments_bar(out, context, "trace-money", sheet.total.funding, sheet.total.paid);
    out.add<"</li>\n">();
}

void downwards(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    out.add<"<ol class=\"timeline trace\" aria-label=\"{}\">\n">(context.t("From the plan to the money"));
    step(out, context.t("Plan"), "is-done");
    out.add<"<h3>">();
    link_to(out, context, plan_path(sheet.plan.slug), sheet.plan.title);
    out.add<"</h3></li>\n">();
    for (const auto& ancestor : sheet.ancestors) {
        node_step(out, context, sheet, ancestor);
    }
    this_step(out, context, sheet);
    projects_step(out, context, sheet);
    money_step(out, context, sheet);
    out.add<"</ol>\n">();
}

void relative(html::Writer& out, const site::Frame& context, const Relative& relative) {
    out.add<"<li class=\"is-done\"><p class=\"kicker\">{}">(context.t(label(relative.outcome)));
    if (relative.node) {
        out.add<" · {} · {}</p><h3><span class=\"code\">{}</span> ">(context.t(relative.plan_title), context.t(relative.edition_name),
                                                                     relative.node->code);
        link_to(out, context, node_path(relative.plan_slug, relative.node->code, relative.edition_code), relative.node->title);
        out.add<"</h3>">();
    } else {
        out.add<"</p><h3>{}</h3>">(relative.outcome == plan::Outcome::dropped ? context.t("It was not taken up again")
                                                                              : context.t("It was not there before"));
    }
    if (!relative.note.empty()) {
        out.add<"<p>">();
        site::bilingual(out, context, relative.note);
        out.add<"</p>">();
    }
    out.add<"</li>\n">();
}

void relatives(html::Writer& out, const site::Frame& context, std::string_view title, const std::vector<Relative>& list) {
    if (list.empty()) {
        return;
    }
    out.add<"<h3 class=\"h5\">{}</h3><ol class=\"timeline\">\n">(title);
    for (const auto& one : list) {
        relative(out, context, one);
    }
    out.add<"</ol>\n">();
}

void through_time(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    relatives(out, context, context.t("What it was before"), sheet.before);
    relatives(out, context, context.t("What became of it"), sheet.after);
    if (sheet.before.empty() && sheet.after.empty()) {
        out.add<"<p>{}</p>">(context.t("No other edition or plan has been compared with this text yet."));
    }
}

}  // namespace

void trace(html::Writer& out, const site::Frame& context, const NodeSheet& sheet) {
    out.add<
        "<section class=\"band\" aria-labelledby=\"trace\"><div class=\"container-xxl\"><h2 id=\"trace\">{}</h2><p>{}</p>"
        "<div class=\"row\"><div class=\"col-lg-7\">">(
        context.t("The trace"), context.t("Read downwards, it says what came of an intention; read upwards, why the money is spent."));
    downwards(out, context, sheet);
    out.add<"</div><div class=\"col-lg-5\">">();
    through_time(out, context, sheet);
    out.add<"</div></div></div></section>\n">();
}

}  // namespace regia::communication
