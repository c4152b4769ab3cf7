// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// The projects of a plan beside the lines of the body's programming documents.
[[nodiscard]] Result<http::Response> programming_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_programming(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
