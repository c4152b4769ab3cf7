// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"

#include <map>
#include <vector>

namespace regia::plan {

/// Where a node stands in the tree of its edition: as node.hpp says.
struct NodePlace {
    Id<Node> node;
    Id<Node> parent;
    std::int64_t depth = 0;
    std::int64_t position = 0;
    std::int64_t last_position = 0;

    bool operator==(const NodePlace&) const = default;
};

/// The tree of a draft while it is rearranged: who stands under whom, in which order. Nodes that it does not know are an error of the
/// caller.
class Arrangement {
public:
    /// From places in reading order.
    explicit Arrangement(const std::vector<NodePlace>& places);

    /// As the last one under `parent`; at the top where that is no record.
    void append(Id<Node> node, Id<Node> parent);

    /// Among those that stand under the same parent. False when there is none on that side.
    bool move_up(Id<Node> node) { return swap_with_neighbour(node, -1); }
    bool move_down(Id<Node> node) { return swap_with_neighbour(node, 1); }

    /// As the last one under another parent, with all that stands under it.
    void move_under(Id<Node> node, Id<Node> parent);

    /// With all that stands under it.
    void take_out(Id<Node> node);

    /// All of them in reading order, numbered anew.
    [[nodiscard]] std::vector<NodePlace> places() const;

private:
    using Siblings = std::vector<std::int64_t>;
    Siblings& siblings_of(Id<Node> node) { return m_children[m_parents.at(node.value)]; }
    bool swap_with_neighbour(Id<Node> node, int side);
    void number(std::int64_t parent, std::int64_t depth, std::vector<NodePlace>& places) const;

    std::map<std::int64_t, Siblings> m_children;  ///< under 0: the top
    std::map<std::int64_t, std::int64_t> m_parents;
};

}  // namespace regia::plan
