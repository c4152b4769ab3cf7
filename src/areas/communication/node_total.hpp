// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "areas/projects/total.hpp"

#include <vector>

namespace regia::communication {

/// A node with the sums of the projects on it and below it.
struct NodeTotal {
    plan::Node node;
    projects::Total total;
};

/// A level of a plan, how many nodes it has in an edition, and those of them that stand at the top of the tree.
struct LevelNodes {
    plan::Level level;
    std::int64_t count = 0;
    std::vector<NodeTotal> roots;
};

/// The levels in their order, counted; levels without nodes are left out. Totals are those of `totals` by code of node.
[[nodiscard]] std::vector<LevelNodes> nodes_by_level(const std::vector<plan::Level>& levels, const std::vector<plan::Node>& nodes,
                                                     const std::vector<projects::Total>& totals);

/// Each node with its sums.
[[nodiscard]] std::vector<NodeTotal> with_totals(const std::vector<plan::Node>& nodes, const std::vector<projects::Total>& totals);

}  // namespace regia::communication
