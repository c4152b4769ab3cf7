// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/routes.hpp"

#include "areas/projects/cup_pages.hpp"
#include "areas/projects/listing_pages.hpp"
#include "areas/projects/programming_pages.hpp"
#include "areas/projects/project.hpp"
#include "areas/projects/project_api.hpp"
#include "areas/projects/relation_pages.hpp"
#include "areas/projects/sheet_pages.hpp"

namespace regia::projects {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{get, "/plans/{slug}/projects", everyone, projects_page,
                    "The projects of a plan: filters; list, map, table and matrix."},
        site::Route{get, "/plans/{slug}/projects/{local_code}", everyone, sheet_page, "The sheet of one project."},
        site::Route{get, "/plans/{slug}/relations", everyone, relations_page, "How the projects of a plan depend on one another."},
        site::Route{get, "/plans/{slug}/programming", everyone, programming_page,
                    "The projects of a plan in the body's programming documents."},
        site::Route{get, "/cup/{cup}", everyone, cup_page, "The project with a CUP."},
        site::Route{get, "/api/v1/projects", everyone, api_projects,
                    "Projects, largest funding first; “plan” chooses one plan, the facets and “q” filter it, “cup” finds a code, "
                    "“.geojson” draws it.",
                    describe_project, true, "plan,node,zone,municipality,source,state,nature,owner_level,term,organisation,q,cup"},
        site::Route{get, "/api/v1/plans/{slug}/projects/{local_code}", everyone, api_sheet,
                    "The whole sheet of one project, in the form of the plan file, with totals and progress.", describe_project, false},
        site::Route{get, "/api/v1/plans/{slug}/totals", everyone, api_totals,
                    "Number and sums of a plan's projects; “facet” gives them for each of its values."},
        site::Route{get, "/api/v1/plans/{slug}/programming", everyone, api_programming,
                    "The projects of a plan by line of a programming document."},
        site::Route{get, "/api/v1/plans/{slug}/relations", everyone, api_relations, "The signed relations between the projects of a plan."},
    };
    return table;
}

}  // namespace regia::projects
