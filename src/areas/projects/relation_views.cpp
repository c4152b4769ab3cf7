// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/relation_views.hpp"

#include "areas/plan/menu.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

constexpr std::size_t matrix_projects_max = 40;

void project_link(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const RelatedProject& project) {
    out.add<"<a href=\"{}\">">(context.href(project_path(plan.slug, project.local_code)));
    site::italian(out, context, project.title);
    out.add<"</a>">();
}

void demo_label_of(html::Writer& out, const site::Frame& context, const RelatedProject& project) {
    if (project.evidence == Evidence::demo) {
        out.add<" ">();
        site::demo_label(out, context);
    }
}

/// What has to come before what, in the words of the ring.
void ring(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations,
          const std::vector<std::size_t>& indexes) {
    out.add<"<li>{} ">(context.words.count("Ring of {} project:", "Ring of {} projects:", static_cast<std::int64_t>(indexes.size())));
    for (const auto index : indexes) {
        project_link(out, context, plan, first_of(relations[index]));
        out.add<" → ">();
    }
    project_link(out, context, plan, first_of(relations[indexes.front()]));
    out.add<"</li>\n">();
}

void cycles(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    const auto found = find_cycles(relations);
    out.add<"<h2>{}</h2>\n">(context.t("Projects that wait for one another"));
    if (found.empty()) {
        out.add<"<p>{}</p>\n">(context.t("None: no project has to come, directly or through others, before itself."));
        return;
    }
    out.add<"<div class=\"alert alert-warning\" role=\"note\"><p>{}</p><ul>\n">(
        context.t("Each project of a ring has to come before the next one, and the last before the first: none of them can begin. "
                  "One of these relations must be given up."));
    for (const auto& indexes : found) {
        ring(out, context, plan, relations, indexes);
    }
    out.add<"</ul></div>\n">();
}

void sentence(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const PlanRelation& relation) {
    project_link(out, context, plan, relation.from);
    out.add<" – <strong>{}</strong> – ">(kind_text(context, relation.kind, relation.positive));
    project_link(out, context, plan, relation.to);
    if (!relation.note.empty()) {
        out.add<". ">();
        site::bilingual(out, context, relation.note);
    }
}

void conflicts(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    const auto found = find_conflicts(relations);
    out.add<"<h2>{}</h2>\n">(context.t("Conflicts"));
    if (found.empty()) {
        out.add<"<p>{}</p>\n">(context.t("None: no relation has the sign minus."));
        return;
    }
    out.add<"<ul>\n">();
    for (const auto index : found) {
        out.add<"<li>">();
        sentence(out, context, plan, relations[index]);
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

void contradictions(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    const auto found = find_contradictions(relations);
    if (found.empty()) {
        return;
    }
    out.add<"<h2>{}</h2><p>{}</p><ul>\n">(
        context.t("Relations that contradict one another"),
        context.t("The same two projects help each other in one relation and harm each other in the other."));
    for (const auto& [helping, harming] : found) {
        out.add<"<li>">();
        sentence(out, context, plan, relations[helping]);
        out.add<"<br>">();
        sentence(out, context, plan, relations[harming]);
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

/// Every project of a relation once, by code.
std::vector<RelatedProject> projects_in(const std::vector<PlanRelation>& relations) {
    std::vector<RelatedProject> projects;
    for (const auto& relation : relations) {
        for (const auto& project : {relation.from, relation.to}) {
            if (std::find(projects.begin(), projects.end(), project) == projects.end()) {
                projects.push_back(project);
            }
        }
    }
    std::sort(projects.begin(), projects.end(), [](const auto& a, const auto& b) { return a.local_code < b.local_code; });
    return projects;
}

void cell(html::Writer& out, const site::Frame& context, const std::vector<PlanRelation>& relations, const RelatedProject& from,
          const RelatedProject& to) {
    std::string text;
    for (const auto& relation : relations) {
        if (relation.from == from && relation.to == to) {
            text += (text.empty() ? "" : ", ") + kind_text(context, relation.kind, relation.positive);
        }
    }
    out.add<"<td>{}</td>">(text);
}

void matrix(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    const auto projects = projects_in(relations);
    if (projects.size() > matrix_projects_max) {
        out.add<"<p>{}</p>\n">(context.t("There are too many projects for a matrix: here is the list."));
        return;
    }
    out.add<
        "<h2>{}</h2><div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-relation-matrix\" tabindex=\"0\"><table "
        "class=\"data-table\">"
        "<caption id=\"t-relation-matrix\">{}</caption><thead><tr><th scope=\"col\">{}</th>">(
        context.t("Matrix"), context.t("Rows act on columns; the sign says whether the relation helps (+) or harms (−)."),
        context.t("Project"));
    for (const auto& project : projects) {
        out.add<"<th scope=\"col\"><abbr title=\"{}\">{}</abbr></th>">(project.title, project.local_code);
    }
    out.add<"</tr></thead><tbody>\n">();
    for (const auto& from : projects) {
        out.add<"<tr><th scope=\"row\"><span class=\"code\">{}</span> ">(from.local_code);
        project_link(out, context, plan, from);
        out.add<"</th>">();
        for (const auto& to : projects) {
            cell(out, context, relations, from, to);
        }
        out.add<"</tr>\n">();
    }
    out.add<"</tbody></table></div>\n">();
}

void row(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const PlanRelation& relation) {
    out.add<"<tr><th scope=\"row\">">();
    project_link(out, context, plan, relation.from);
    demo_label_of(out, context, relation.from);
    out.add<"</th><td>{}</td><td>">(kind_text(context, relation.kind, relation.positive));
    project_link(out, context, plan, relation.to);
    demo_label_of(out, context, relation.to);
    out.add<"</td><td>">();
    site::bilingual(out, context, relation.note);
    out.add<"</td></tr>\n">();
}

void list(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    out.add<
        "<h2>{}</h2><div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-relations\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-relations\">{}</caption><thead><tr>">(
        context.t("All relations"), context.words.count("{} relation", "{} relations", static_cast<std::int64_t>(relations.size())));
    for (const auto* words : {"From", "Relation", "To", "Note"}) {
        out.add<"<th scope=\"col\">{}</th>">(context.t(words));
    }
    out.add<"</tr></thead><tbody>\n">();
    for (const auto& relation : relations) {
        row(out, context, plan, relation);
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace

std::string kind_text(const site::Frame& context, RelationKind kind, bool positive) {
    return std::string(context.t(label(kind))) + (positive ? " (+)" : " (−)");
}

void relations_body(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations) {
    const std::string title(context.t("Relations between projects"));
    const std::string lead(context.t("Which projects help, need, precede or hinder one another, as the project sheets say."));
    site::page_head(out, context, {.kicker = context.t(plan.short_title), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    if (relations.empty()) {
        site::empty_state(out, context, context.t("No project sheet of this plan names a relation with another project yet."),
                          site::Link{plan::plan_path(plan.slug) + "/projects", std::string(context.t("Look at the projects"))});
        return;
    }
    const auto is_invented = [](const PlanRelation& r) { return r.from.evidence == Evidence::demo || r.to.evidence == Evidence::demo; };
    if (std::any_of(relations.begin(), relations.end(), is_invented)) {
        out.add<"<p class=\"demo-note\">{}</p>\n">(
            context.t("The relations of demonstration projects are invented, as these projects are."));
    }
    cycles(out, context, plan, relations);
    conflicts(out, context, plan, relations);
    contradictions(out, context, plan, relations);
    matrix(out, context, plan, relations);
    list(out, context, plan, relations);
    site::downloads(out, context, "/api/v1" + plan::plan_path(plan.slug) + "/relations", "");
}

}  // namespace regia::projects
