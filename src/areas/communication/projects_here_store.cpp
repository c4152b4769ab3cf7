// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/projects_here_store.hpp"

#include "areas/projects/project_store.hpp"

namespace regia::communication {

ProjectsHere load_projects_here(const db::Reader& data, Id<plan::Plan> plan, projects::Facet facet, const std::string& value, int limit) {
    ProjectsHere here;
    here.total = projects::total_of(data, plan, facet, value);
    if (here.total.projects > 0) {
        here.projects = projects::project_lines(data, plan, {{{facet, value}}, {}}, {}, limit);
    }
    return here;
}

}  // namespace regia::communication
