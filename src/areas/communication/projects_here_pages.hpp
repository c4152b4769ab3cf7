// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/projects_here.hpp"
#include "areas/projects/filter.hpp"
#include "kit/site/context.hpp"

namespace regia::communication {

/// Of the plan's projects that have a value of a facet, the `limit` largest. The path to the whole list stays empty.
[[nodiscard]] ProjectsHere load_projects_here(const site::Context& context, Id<plan::Plan> plan, projects::Facet facet,
                                              const std::string& value, int limit = 10);

}  // namespace regia::communication
