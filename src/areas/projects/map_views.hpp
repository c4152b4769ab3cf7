// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter_views.hpp"
#include "areas/projects/total.hpp"
#include "areas/territory/municipality.hpp"

#include <unordered_map>
#include <vector>

namespace regia::projects {

/// The filtered projects by municipality, and the land to draw them on.
struct ProjectMap {
    std::vector<Total> totals;  ///< by ISTAT code
    std::vector<territory::Municipality> municipalities;
    std::unordered_map<Id<territory::Municipality>, std::string> boundaries;  ///< as kit/map writes rings; empty: circles are drawn
};

/// The map with its table; each territory leads to the same list, filtered by it.
void project_map(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing, const ProjectMap& map);

}  // namespace regia::projects
