// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>

namespace regia::plan {

enum class Move { up, down, under };
REGIA_CODES(Move, {"up", "Up"}, {"down", "Down"}, {"under", "Under another part"});

/// Moves a part of a draft, with all that stands under it: among its siblings, or as the last one under `parent` (a code), which stands one
/// level above it as its present parent does. At the end of its row it stays where it is, and that is no error: two people may press at
/// once.
[[nodiscard]] Status move_node(db::Database& database, const site::Actor& by, Id<Node> node, Move move, const std::string& parent = {});

}  // namespace regia::plan
