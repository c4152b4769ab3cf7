// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"

#include <string>

namespace regia::plan {

/// A part that was taken out of a draft, with how many stand under it.
struct RemovedNode {
    Node node;
    Id<Edition> edition;  ///< out of which
    Id<Node> parent;      ///< under which it stood; no record at the top
    std::string removed_at;
    std::int64_t below = 0;
};

}  // namespace regia::plan
