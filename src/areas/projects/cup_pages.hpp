// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::projects {

/// The project with a CUP, a choice where several have it, or what can be said of a code that none has.
[[nodiscard]] Result<http::Response> cup_page(const site::Context& context, const site::Call& call);

}  // namespace regia::projects
