// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "kit/site/route.hpp"

#include <memory>

namespace regia::plan {

/// The plan whose slug is in the address.
[[nodiscard]] Result<Plan> requested_plan(const site::Context& context, const site::Call& call);

/// The edition named by "?edition=", else the one that the plan's pages show.
[[nodiscard]] Result<Edition> requested_edition(const site::Context& context, const site::Call& call, const Plan& plan);

/// Of every edition of the plan, kept until something is written: lists of projects name the node of each.
[[nodiscard]] std::shared_ptr<const NodeNames> kept_node_names(const site::Context& context, Id<Plan> plan);

}  // namespace regia::plan
