// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "areas/territory/zone.hpp"

#include <map>
#include <utility>
#include <vector>

namespace regia::plan {

/// A tie between two nodes, seen from neither.
struct Tie {
    Id<Node> from;
    Id<Node> to;
    LinkKind kind = LinkKind::supports;
    Text note;
};

/// How often the branches of the first level are tied to one another. Pointers lead into the list it was made from.
struct TieMatrix {
    std::vector<const Node*> rows;     ///< nodes of the first level that ties go out from
    std::vector<const Node*> columns;  ///< … and lead to
    std::map<std::pair<Id<Node>, Id<Node>>, std::int64_t> ties;

    [[nodiscard]] std::int64_t at(const Node& row, const Node& column) const;
};
[[nodiscard]] TieMatrix tie_matrix(const std::vector<Node>& nodes, const std::vector<Tie>& ties);

/// Policies by zones. A node stands in a cell when it carries the zone and belongs to the policy's branch or is tied to a node of it.
struct ZoneMatrix {
    std::vector<const Node*> rows;  ///< first-level nodes without a zone of their own, of the levels that reach any zone
    std::vector<const territory::Zone*> zones;
    std::map<std::pair<Id<Node>, Id<territory::Zone>>, std::vector<const Node*>> cells;

    [[nodiscard]] const std::vector<const Node*>& at(const Node& row, const territory::Zone& zone) const;
};
[[nodiscard]] ZoneMatrix zone_matrix(const std::vector<Node>& nodes, const std::vector<territory::Zone>& zones, const std::vector<Tie>& ties);

}  // namespace regia::plan
