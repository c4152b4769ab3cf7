// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/relation_rules.hpp"
#include "kit/db/reader.hpp"

namespace regia::projects {

/// The relations between the projects of a plan, by kind and by the codes of the projects; `limit` of them at most.
[[nodiscard]] std::vector<PlanRelation> relations_of(const db::Reader& data, Id<plan::Plan> plan, int limit);

}  // namespace regia::projects
