// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// The sheet of one project.
[[nodiscard]] Result<http::Response> sheet_page(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_sheet(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
