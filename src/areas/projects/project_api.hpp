// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// Projects with the filters of the list, of one plan or of all; ".geojson" puts them on the map.
[[nodiscard]] Result<http::Response> api_projects(const site::Context& context, const site::Call& call);

/// Counts and sums of a plan, whole or by the values of a facet.
[[nodiscard]] Result<http::Response> api_totals(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
