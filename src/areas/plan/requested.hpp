// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "kit/site/route.hpp"

namespace regia::plan {

/// The plan whose slug is in the address.
[[nodiscard]] Result<Plan> requested_plan(const site::Context& context, const site::Call& call);

/// The edition named by "?edition=", else the one that the plan's pages show.
[[nodiscard]] Result<Edition> requested_edition(const site::Context& context, const site::Call& call, const Plan& plan);

}  // namespace regia::plan
