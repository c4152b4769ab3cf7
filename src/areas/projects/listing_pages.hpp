// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// The projects of a plan, filtered: as list, map, table or matrix of the same.
[[nodiscard]] Result<http::Response> projects_page(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
