// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition_life.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <functional>

namespace regia::plan {

/// What else follows, in the same transaction, when an edition takes the place of another: projects stand on its parts.
using Follow = std::function<void(db::Transaction&, const Edition& from, const Edition& to)>;

/// Takes an edition one step on. What comes into force is public, is the one that the plan's pages show, and takes the place of the one
/// before, whose every part is accounted for. What is written at again is seen by the office only. `conflict` when the step is not one that
/// may follow; `invalid` names the field of the act.
[[nodiscard]] Status advance_edition(db::Database& database, const site::Actor& by, Id<Edition> edition, const EditionStep& step,
                                     Date today, const Follow& follow = {});

}  // namespace regia::plan
