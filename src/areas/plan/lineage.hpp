// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"

namespace regia::plan {

enum class Outcome { kept, changed, merged, split, dropped, added };
REGIA_CODES(Outcome, {"kept", "Kept"}, {"changed", "Changed"}, {"merged", "Merged"}, {"split", "Split"}, {"dropped", "Dropped"}, {"new", "New"});

/// What became of a node in a later edition or plan. One side is missing where the node is new or was dropped.
struct Lineage {
    Id<Node> from;
    Id<Node> to;
    Outcome outcome = Outcome::kept;
    Text note;
};

}  // namespace regia::plan
