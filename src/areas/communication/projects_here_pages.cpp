// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/projects_here_pages.hpp"

#include "areas/plan/requested.hpp"
#include "areas/projects/project_store.hpp"

namespace regia::communication {

ProjectsHere load_projects_here(const site::Context& context, Id<plan::Plan> plan, projects::Facet facet, const std::string& value,
                                int limit) {
    ProjectsHere here;
    here.total = projects::total_of(context.data, plan, facet, value);
    if (here.total.projects > 0) {
        here.projects = projects::project_lines(context.data, plan, {{{facet, value}}, {}}, {}, limit);
        here.nodes = plan::kept_node_names(context, plan);
    }
    return here;
}

}  // namespace regia::communication
