// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

namespace regia::plan {

/// Begins the next edition of a plan: a draft that only the office sees, with every part of the edition that the plan's pages show.
/// `code` and `name` are its; `invalid` names the field, `conflict` when another one is under way.
[[nodiscard]] Status begin_edition(db::Database& database, const site::Actor& by, Id<Plan> plan, const std::string& code, const Text& name);

}  // namespace regia::plan
