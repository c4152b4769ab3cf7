// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/cup.hpp"
#include "areas/projects/project.hpp"
#include "kit/site/page.hpp"

#include <vector>

namespace regia::projects {

/// No project here has the code: whether it can be one, and what that means.
void unknown_cup(html::Writer& out, const site::Frame& context, const CupCheck& check);

/// Several projects have it: parts of one, or the same in two plans.
void shared_cup(html::Writer& out, const site::Frame& context, const CupCheck& check, const std::vector<Project>& projects,
                const plan::NodeNames& nodes);

}  // namespace regia::projects
