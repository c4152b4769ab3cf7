// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// How the projects of a plan depend on one another.
[[nodiscard]] Result<http::Response> relations_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_relations(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
