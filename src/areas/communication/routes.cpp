// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/routes.hpp"

#include "areas/communication/municipality_pages.hpp"
#include "areas/communication/node_pages.hpp"
#include "areas/communication/organisation_pages.hpp"
#include "areas/communication/plan_home_pages.hpp"
#include "areas/communication/portal_pages.hpp"
#include "areas/communication/search_pages.hpp"
#include "areas/communication/site_map_pages.hpp"
#include "areas/communication/static_pages.hpp"
#include "areas/communication/territory_pages.hpp"
#include "areas/communication/zone_pages.hpp"

namespace regia::communication {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{get, "/", everyone, page_portal, "The first page: all plans, their figures, the latest acts."},
        site::Route{get, "/plans", everyone, page_plans, "All plans, with the ones before and after each."},
        site::Route{get, "/plans/{slug}", everyone, page_plan_home, "The first page of a plan."},
        site::Route{get, "/plans/{slug}/nodes/{code}", everyone, page_node,
                    "One part of a plan with its trace, from the plan to the payments; “edition” chooses one of its editions."},
        site::Route{get, "/plans/{slug}/territory", everyone, page_territory, "The zones and municipalities of a plan."},
        site::Route{get, "/plans/{slug}/zones/{code}", everyone, page_zone, "What a plan does in a zone, by whom, with which money."},
        site::Route{get, "/plans/{slug}/municipalities/{istat}", everyone, page_municipality,
                    "A plan seen from one municipality, under any code it has or had."},
        site::Route{get, "/municipalities/{istat}", everyone, page_municipality_over_all_plans,
                    "One municipality and the plans that include it, under any code it has or had."},
        site::Route{get, "/organisations", everyone, page_organisations, "Organisations by name; “kind” chooses one kind."},
        site::Route{get, "/organisations/{code}", everyone, page_organisation, "An organisation, its part in the plans and its projects."},
        site::Route{get, "/search", everyone, page_search, "Everything that can be found: “q” holds the words, “kind” one kind of result."},
        site::Route{get, "/how-to-read", everyone, page_how_to_read, "How to read the data, and what difficult words mean."},
        site::Route{get, "/accessibility", everyone, page_accessibility, "Accessibility: what is done, what is missing, whom to tell."},
        site::Route{get, "/legal-notes", everyone, page_legal_notes, "Licence of the contents."},
        site::Route{get, "/privacy", everyone, page_privacy, "What is known of who reads."},
        site::Route{get, "/attributions", everyone, page_attributions, "Where the data come from."},
        site::Route{get, "/open-data", everyone, page_open_data, "What can be downloaded, and how."},
        site::Route{get, "/sitemap", everyone, page_site_map, "All sections of the site."},
        site::Route{get, "/sitemap.xml", everyone, file_site_map, "The site map for search engines."},
        site::Route{get, "/.well-known/security.txt", everyone, file_security, "Where to write about a weakness of the site (RFC 9116)."},
        site::Route{get, "/robots.txt", everyone, file_robots, "What search engines leave out."},
    };
    return table;
}

}  // namespace regia::communication
