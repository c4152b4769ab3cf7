// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan_beginning.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>

namespace regia::plan {

/// Begins a plan with an empty first edition, which only the office sees. Answers its slug. `invalid` names the field.
[[nodiscard]] Result<std::string> begin_plan(db::Database& database, const site::Actor& by, const PlanBeginning& beginning);

}  // namespace regia::plan
