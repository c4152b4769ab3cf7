// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/table_views.hpp"

#include "areas/projects/project_views.hpp"
#include "areas/projects/sheet.hpp"

namespace regia::projects {
namespace {

void heading(html::Writer& out, const site::Frame& context) {
    out.add<"<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>">(context.t("Code"), context.t("Title"),
                                                                                                      context.t("State"));
    for (const auto* words : {"Funding", "Commitments", "Payments", "Paid share"}) {
        out.add<"<th scope=\"col\" class=\"number\">{}</th>">(context.t(words));
    }
    out.add<"</tr></thead>\n">();
}

/// The registry row keeps sums: nothing recorded and nothing paid look alike there.
void amount(html::Writer& out, const site::Frame& context, Money sum) {
    out.add<"<td class=\"number\">{}</td>">(sum.cents == 0 ? std::string(context.t("not recorded")) : context.words.money(sum));
}

void row(html::Writer& out, const site::Frame& context, const ProjectLine& project) {
    out.add<"<tr><td><span class=\"code\">{}</span></td><th scope=\"row\"><a href=\"{}\">">(project.local_code,
                                                                                            context.href(path_of(project)));
    site::italian(out, context, project.title);
    out.add<"</a>">();
    if (project.evidence == Evidence::demo) {
        out.add<" ">();
        site::demo_label(out, context);
    }
    out.add<"</th><td class=\"nowrap\">">();
    state_mark(out, context, project.state);
    out.add<"</td>">();
    for (const auto sum : {project.funding_total, project.committed_total, project.paid_total}) {
        amount(out, context, sum);
    }
    const auto share = project.paid_total.cents == 0 ? std::nullopt : financial_progress(project);
    out.add<"<td class=\"number\">{}</td></tr>\n">(share ? context.words.percent(*share) : std::string(context.t("not known")));
}

}  // namespace

void project_table(html::Writer& out, const site::Frame& context, const std::vector<ProjectLine>& projects) {
    out.add<
        "<div class=\"table-scroll is-tall\" role=\"region\" aria-labelledby=\"t-projects\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-projects\">{}</caption>\n">(context.t("Projects, largest funding first (amounts in euro)"));
    heading(out, context);
    out.add<"<tbody>\n">();
    for (const auto& project : projects) {
        row(out, context, project);
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace regia::projects
