// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::projects {

/// Projects as a wide table that scrolls in its own box.
void project_table(html::Writer& out, const site::Frame& context, const std::vector<ProjectLine>& projects);

}  // namespace regia::projects
