// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition_pair.hpp"
#include "areas/plan/node.hpp"
#include "kit/site/route.hpp"

#include <memory>
#include <vector>

namespace regia::plan {

/// Whether who asks works on the plan, and so sees what nobody else does yet.
[[nodiscard]] bool works_on(const site::Context& context, const Plan& plan);

/// The plan whose slug is in the address; `not_found` too when who asks may not know of it.
[[nodiscard]] Result<Plan> requested_plan(const site::Context& context, const site::Call& call);

/// The edition named by "?edition=", else the one that the plan's pages show; `not_found` too when who asks may not read it.
[[nodiscard]] Result<Edition> requested_edition(const site::Context& context, const site::Call& call, const Plan& plan);

/// The editions of the plan that who asks may read, in their order of time.
[[nodiscard]] std::vector<Edition> editions_seen(const site::Context& context, const Plan& plan);

/// Those of the plan and of the plans that share its lineage.
[[nodiscard]] std::vector<PlanEdition> editions_in_lineage(const site::Context& context, const Plan& plan);

/// Of every edition of the plan, kept until something is written: lists of projects name the node of each.
[[nodiscard]] std::shared_ptr<const NodeNames> kept_node_names(const site::Context& context, Id<Plan> plan);

}  // namespace regia::plan
