// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/programming_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/projects/project_views.hpp"

#include <algorithm>
#include <set>

namespace regia::projects {
namespace {

void row(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const ProgrammedProject& programmed) {
    out.add<"<tr><td>{}</td><td><span class=\"code\">{}</span> ">(programmed.line.document, programmed.line.code);
    site::italian(out, context, programmed.line.title);
    out.add<"</td><th scope=\"row\"><a href=\"{}\">">(context.href(project_path(plan.slug, programmed.local_code)));
    site::italian(out, context, programmed.title);
    out.add<"</a>">();
    if (programmed.evidence == Evidence::demo) {
        out.add<" ">();
        site::demo_label(out, context);
    }
    out.add<"</th><td class=\"nowrap\">">();
    state_mark(out, context, programmed.state);
    out.add<"</td><td class=\"number\">{}</td></tr>\n">(recorded_money(context, programmed.funding));
}

void table(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<ProgrammedProject>& programmed) {
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-programming\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-programming\">{}</caption><thead><tr>">(context.t("Lines of the programming documents and their projects"));
    for (const auto* words : {"Document", "Line", "Project", "State"}) {
        out.add<"<th scope=\"col\">{}</th>">(context.t(words));
    }
    out.add<"<th scope=\"col\" class=\"number\">{}</th></tr></thead><tbody>\n">(context.t("Funding"));
    for (const auto& one : programmed) {
        row(out, context, plan, one);
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace

void programming_body(html::Writer& out, const site::Frame& context, const plan::Plan& plan,
                      const std::vector<ProgrammedProject>& programmed, std::int64_t projects) {
    const std::string title(context.t("Programming documents"));
    const std::string lead(context.t("Which projects of the plan the body has taken into its programming documents (DUP, PEG)."));
    site::page_head(out, context, {.kicker = context.t(plan.short_title), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    if (programmed.empty()) {
        site::empty_state(out, context, context.t("No project sheet of this plan names a line of a programming document yet."),
                          site::Link{plan::plan_path(plan.slug) + "/projects", std::string(context.t("Look at the projects"))});
        return;
    }
    std::set<std::string_view> different;
    for (const auto& one : programmed) {
        different.insert(one.local_code);
    }
    if (std::any_of(programmed.begin(), programmed.end(), [](const auto& one) { return one.evidence == Evidence::demo; })) {
        out.add<"<p class=\"demo-note\">{}</p>\n">(
            context.t("Demonstration projects do not exist: that they are in these documents is invented too."));
    }
    const auto there = static_cast<std::int64_t>(different.size());
    out.add<"<p>{}</p>\n">(context.words.with("{} of {} projects of the plan are in a programming document.",
                                              {context.words.number(there), context.words.number(projects)}));
    table(out, context, plan, programmed);
    site::downloads(out, context, "/api/v1" + plan::plan_path(plan.slug) + "/programming", "");
}

}  // namespace regia::projects
