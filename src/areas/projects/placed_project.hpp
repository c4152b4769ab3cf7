// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace regia::projects {

/// A project in one of its places.
struct PlacedProject {
    Project project;
    Place place;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

/// One point for each project and place, RFC 7946: who compares amounts multiplies them by the share, where it is known. A place that is
/// not on the map has no geometry.
[[nodiscard]] boost::json::object placed_projects_json(const std::vector<PlacedProject>& placed);

}  // namespace regia::projects
