// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cup_views.hpp"

#include "areas/projects/project_views.hpp"
#include "areas/projects/sheet_views.hpp"

namespace regia::projects {
namespace {

void head(html::Writer& out, const site::Frame& context, const CupCheck& check, std::string lead) {
    const auto title = context.words.with("CUP {}", {check.code});
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Projects")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
}

}  // namespace

void unknown_cup(html::Writer& out, const site::Frame& context, const CupCheck& check) {
    head(out, context, check, std::string(context.t("No project of this site has this CUP.")));
    out.add<"<p>{}</p>\n<p>{}</p>\n<p><a href=\"{}\">{}</a></p>\n">(
        cup_verdict(context, check),
        context.t("A CUP (codice unico di progetto) has 15 characters without a control character: here one can only see whether its form "
                  "is right. "
                  "Whether the project exists is known to the national registry, OpenCUP."),
        context.href("/search?q=" + html::percent_encoded(check.code)), context.t("Look for this code in the whole site"));
}

void shared_cup(html::Writer& out, const site::Frame& context, const CupCheck& check, const std::vector<Project>& projects,
                const plan::NodeNames& nodes) {
    head(out, context, check,
         context.words.count("{} project has this CUP.",
                             "{} projects have this CUP: one can be financed in parts, or belong to several plans.",
                             static_cast<std::int64_t>(projects.size())));
    out.add<"<h2>{}</h2>\n">(context.t("Projects"));
    project_list(out, context, {projects.begin(), projects.end()}, nodes);
}

}  // namespace regia::projects
