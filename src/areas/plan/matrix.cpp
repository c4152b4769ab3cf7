// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/matrix.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace regia::plan {
namespace {

/// The node at the top of each node's branch. Nodes come in reading order.
using Tops = std::unordered_map<Id<Node>, const Node*>;

Tops tops_of(const std::vector<Node>& nodes) {
    Tops tops;
    const Node* top = nullptr;
    for (const auto& node : nodes) {
        top = node.parent.exists() ? top : &node;
        tops.emplace(node.id, top);
    }
    return tops;
}

const Node* top_of(const Tops& tops, Id<Node> node) {
    const auto found = tops.find(node);
    return found == tops.end() ? nullptr : found->second;
}

/// The nodes of the first level that `wanted` holds, in reading order.
std::vector<const Node*> first_level(const std::vector<Node>& nodes, const std::set<Id<Node>>& wanted) {
    std::vector<const Node*> found;
    for (const auto& node : nodes) {
        if (wanted.contains(node.id)) {
            found.push_back(&node);
        }
    }
    return found;
}

class ZoneMatrixMaker {
public:
    ZoneMatrixMaker(const std::vector<Node>& nodes, const std::vector<territory::Zone>& zones)
        : m_nodes(nodes), m_zones(zones), m_tops(tops_of(nodes)) {
        for (const auto& node : nodes) {
            m_known.emplace(node.id, &node);
        }
    }

    ZoneMatrix make(const std::vector<Tie>& ties) {
        for (const auto& node : m_nodes) {
            place(top_of(m_tops, node.id), &node);
        }
        for (const auto& tie : ties) {
            place(top_of(m_tops, tie.to), known(tie.from));
            place(top_of(m_tops, tie.from), known(tie.to));
        }
        choose_rows_and_zones();
        return std::move(m_matrix);
    }

private:
    const Node* known(Id<Node> node) const {
        const auto found = m_known.find(node);
        return found == m_known.end() ? nullptr : found->second;
    }

    void place(const Node* policy, const Node* node) {
        if (policy == nullptr || node == nullptr || policy->zone.exists() || !node->zone.exists()) {
            return;
        }
        auto& cell = m_matrix.cells[{policy->id, node->zone}];
        if (std::find(cell.begin(), cell.end(), node) == cell.end()) {
            cell.push_back(node);
        }
        m_levels.insert(policy->level);
    }

    /// A policy that reaches no zone is a gap worth seeing; a whole level that never does is another kind of thing.
    void choose_rows_and_zones() {
        for (const auto& node : m_nodes) {
            if (!node.parent.exists() && !node.zone.exists() && m_levels.contains(node.level)) {
                m_matrix.rows.push_back(&node);
            }
        }
        for (const auto& zone : m_zones) {
            m_matrix.zones.push_back(&zone);
        }
    }

    const std::vector<Node>& m_nodes;
    const std::vector<territory::Zone>& m_zones;
    Tops m_tops;
    std::unordered_map<Id<Node>, const Node*> m_known;
    std::set<Id<Level>> m_levels;
    ZoneMatrix m_matrix;
};

}  // namespace

std::int64_t TieMatrix::at(const Node& row, const Node& column) const {
    const auto found = ties.find({row.id, column.id});
    return found == ties.end() ? 0 : found->second;
}

TieMatrix tie_matrix(const std::vector<Node>& nodes, const std::vector<Tie>& ties) {
    const auto tops = tops_of(nodes);
    TieMatrix matrix;
    std::set<Id<Node>> sources;
    std::set<Id<Node>> targets;
    for (const auto& tie : ties) {
        const auto* from = top_of(tops, tie.from);
        const auto* to = top_of(tops, tie.to);
        if (from != nullptr && to != nullptr) {
            ++matrix.ties[{from->id, to->id}];
            sources.insert(from->id);
            targets.insert(to->id);
        }
    }
    matrix.rows = first_level(nodes, sources);
    matrix.columns = first_level(nodes, targets);
    return matrix;
}

const std::vector<const Node*>& ZoneMatrix::at(const Node& row, const territory::Zone& zone) const {
    static const std::vector<const Node*> none;
    const auto found = cells.find({row.id, zone.id});
    return found == cells.end() ? none : found->second;
}

ZoneMatrix zone_matrix(const std::vector<Node>& nodes, const std::vector<territory::Zone>& zones, const std::vector<Tie>& ties) {
    return ZoneMatrixMaker(nodes, zones).make(ties);
}

}  // namespace regia::plan
