// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter_views.hpp"
#include "areas/projects/matrix.hpp"

namespace regia::projects {

/// The first level of the plan against another facet; each figure leads to the projects that it counts.
void project_matrix(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing, const Matrix& matrix);

}  // namespace regia::projects
