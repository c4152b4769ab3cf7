// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <vector>

namespace regia::office {

/// Adds municipalities to the territory of a plan, and makes those that nobody has loaded yet. Of a known one the code is enough, and its
/// record stays as it is, but for the coordinates where it had none. `invalid` (field "municipalities") for an unknown one without a name;
/// `conflict` when the territory is also that of a plan that `by` does not work on. Answers how many were added.
[[nodiscard]] Result<std::int64_t> add_municipalities(db::Database& database, const site::Actor& by, Id<plan::Plan> plan,
                                                      const std::vector<territory::Municipality>& municipalities);

/// Takes a municipality out of the territory and of its zones, as if it had never belonged to them: for mistakes. `conflict` when a project
/// of the plan is there.
[[nodiscard]] Status remove_municipality(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view istat);

/// The territory of the plan, when `by` works on every plan that has it.
[[nodiscard]] Result<Id<territory::Territory>> territory_in_work(const db::Reader& data, const site::Actor& by, Id<plan::Plan> plan);

}  // namespace regia::office
