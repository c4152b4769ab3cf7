// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cup_pages.hpp"

#include "areas/plan/requested.hpp"
#include "areas/projects/cup_views.hpp"
#include "areas/projects/project_store.hpp"

namespace regia::projects {
namespace {

/// Projects with one CUP may stand in several plans.
plan::NodeNames nodes_of(const site::Context& context, const std::vector<Project>& projects) {
    plan::NodeNames nodes;
    for (const auto& project : projects) {
        nodes.merge(plan::NodeNames(*plan::kept_node_names(context, project.plan)));
    }
    return nodes;
}

}  // namespace

Result<http::Response> cup_page(const site::Context& context, const site::Call& call) {
    const auto check = check_cup(call.argument("cup"), {.current = context.today.year(), .decision = {}});
    const auto projects = projects_with_cup(context.data, check.code);
    if (projects.size() == 1) {
        return http::redirect(site::localised(path_of(projects.front()), context.language()));
    }
    site::Page page;
    page.title = context.words.with("CUP {}", {check.code});
    page.status = projects.empty() ? 404 : 200;
    html::Writer out;
    projects.empty() ? unknown_cup(out, context, check) : shared_cup(out, context, check, projects, nodes_of(context, projects));
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::projects
