// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_pages.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_json.hpp"
#include "areas/projects/sheet_views.hpp"
#include "kit/site/listing.hpp"

#include <boost/json.hpp>

namespace regia::projects {
namespace {

Result<Project> requested_project(const site::Context& context, const site::Call& call, const plan::Plan& plan) {
    const auto code = local_code_of(call.argument("local_code"));
    auto project = find_project(context.data, plan.id, code);
    if (!project) {
        return not_found("This plan has no project with the local code “{}”.", {code});
    }
    return std::move(*project);
}

void know_term(const site::Context& context, std::map<std::string, documents::Term>& known, std::string_view taxonomy,
               const std::string& code) {
    if (code.empty() || known.contains(code)) {
        return;
    }
    if (auto term = documents::find_term(context.data, taxonomy, code)) {
        known.emplace(code, std::move(*term));
    }
}

std::vector<std::vector<plan::Node>> paths_of(const site::Context& context, const Sheet& sheet) {
    std::vector<std::vector<plan::Node>> paths;
    for (const auto& node : sheet.nodes) {
        auto path = plan::ancestors_of(context.data, node);
        path.push_back(node);
        paths.push_back(std::move(path));
    }
    return paths;
}

SheetPage page_of(const site::Context& context, const plan::Plan& plan, const Sheet& sheet) {
    SheetPage page{plan, sheet, paths_of(context, sheet), {}, {}, {}};
    for (const auto& row : sheet.funding) {
        know_term(context, page.sources, "funding-source", row.source);
    }
    for (const auto& row : sheet.payments) {
        know_term(context, page.sources, "funding-source", row.source);
    }
    for (const auto& row : sheet.phases) {
        know_term(context, page.phases, "project-phase", row.phase);
    }
    for (auto& taxonomy : sheet.terms.empty() ? std::vector<documents::Taxonomy>{} : documents::list_taxonomies(context.data)) {
        page.taxonomies.emplace(taxonomy.code, std::move(taxonomy.name));
    }
    return page;
}

boost::json::value percent_json(const std::optional<Percent>& share) {
    return share ? boost::json::value(static_cast<double>(share->basis_points) / 100.0) : boost::json::value(nullptr);
}

}  // namespace

Result<http::Response> sheet_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto project, requested_project(context, call, plan));
    const auto sheet = load_sheet(context.data, project);
    auto page = plan::plan_page(context, plan, "Projects", "/projects");
    page.breadcrumb.push_back({page.active, std::move(page.title)});
    page.title = project.title;
    page.description = project.summary;
    html::Writer out;
    if (plan::works_on(context, plan)) {
        out.add<"<p class=\"no-print\"><a href=\"{}\">{}</a></p>\n">(context.href(project_form_path(plan.slug, project.local_code)),
                                                                     context.t("Change this project"));
    }
    sheet_body(out, context, page_of(context, plan, sheet));
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> api_sheet(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto project, requested_project(context, call, plan));
    const auto sheet = load_sheet(context.data, project);
    const auto procedural = procedural_progress(sheet, context.today);
    auto answer = sheet_json(sheet);
    answer["plan"] = plan.slug;
    answer["totals"] = {{"funding", recorded_json(project.funding_total)},
                        {"committed", recorded_json(project.committed_total)},
                        {"paid", recorded_json(project.paid_total)}};
    answer["progress"] = {{"procedural", percent_json(procedural ? std::optional{procedural->share()} : std::nullopt)},
                          {"physical", percent_json(physical_progress(sheet))},
                          {"financial", percent_json(sheet.payments.empty() ? std::nullopt : financial_progress(project))}};
    return site::json_answer(answer);
}

}  // namespace regia::projects
