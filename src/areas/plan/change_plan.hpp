// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan_words.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

namespace regia::plan {

/// Gives a plan other words: what it is called, what it is for, how long it holds, what its levels are called. What the plan says is in its
/// editions and is not touched. `seen` is the version (version_of) that the writer had before the eyes: `conflict`, with the field "seen",
/// when somebody else has written since. `invalid` names the field.
[[nodiscard]] Status change_plan(db::Database& database, const site::Actor& by, Id<Plan> plan, const PlanWords& words,
                                 std::string_view seen);

}  // namespace regia::plan
