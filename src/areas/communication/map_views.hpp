// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/place.hpp"
#include "kit/site/components.hpp"

#include <functional>
#include <string>

namespace regia::communication {

/// A map of projects. Where boundaries were loaded territories are shaded, elsewhere circles stand at the municipalities. A table of
/// the same figures is beside it.
struct ProjectsMap {
    std::string id;  ///< unique in the page
    std::string title;
    std::string slug;  ///< of the plan
};

/// By municipality; a few places without boundaries make no picture: they are listed. Nothing is written when there is not one project.
void municipalities_map(html::Writer& out, const site::Frame& context, const ProjectsMap& map, const std::vector<Place>& places);

/// By zone, where boundaries were loaded; nothing is written elsewhere: the list of zones says the same.
void zones_map(html::Writer& out, const site::Frame& context, const ProjectsMap& map, const std::vector<ZoneFigures>& zones,
               const std::vector<Place>& places);

/// Of a place: that what lies in several places counts whole in each.
void whole_projects_note(html::Writer& out, const site::Frame& context, const projects::Total& total);

/// "31 projects, 4,2 mln €"
[[nodiscard]] std::string projects_and_money(const site::Frame& context, const projects::Total& total);

}  // namespace regia::communication
