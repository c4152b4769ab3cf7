// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "areas/projects/relation_rules.hpp"
#include "kit/site/components.hpp"

namespace regia::projects {

/// "Synergy (+)"
[[nodiscard]] std::string kind_text(const site::Frame& context, RelationKind kind, bool positive);

/// A plan's relations: what is wrong with them first, then the matrix, then all of them.
void relations_body(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<PlanRelation>& relations);

}  // namespace regia::projects
