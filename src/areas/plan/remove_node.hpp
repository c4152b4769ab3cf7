// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

namespace regia::plan {

/// Takes a part, with all that stands under it, out of a draft. It waits in the bin of the plan, and can be put back.
[[nodiscard]] Status remove_node(db::Database& database, const site::Actor& by, Id<Node> node);

/// Puts back what was taken out, as the last one where it stood. `conflict` when the part it stood under is gone too, and when one of its
/// codes is taken.
[[nodiscard]] Status restore_node(db::Database& database, const site::Actor& by, Id<Node> node);

}  // namespace regia::plan
