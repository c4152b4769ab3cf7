// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/programming.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::projects {

/// The lines of the programming documents and the projects that answer to them, side by side; `projects` is how many the plan has.
void programming_body(html::Writer& out, const site::Frame& context, const plan::Plan& plan,
                      const std::vector<ProgrammedProject>& programmed, std::int64_t projects);

}  // namespace regia::projects
