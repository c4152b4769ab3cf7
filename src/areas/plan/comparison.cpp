// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace regia::plan {
namespace {

using NodeIndex = std::unordered_map<Id<Node>, const Node*>;

NodeIndex index_of(const std::vector<Node>& nodes) {
    NodeIndex index;
    for (const auto& node : nodes) {
        index.emplace(node.id, &node);
    }
    return index;
}

const Node* find(const NodeIndex& index, Id<Node> id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : found->second;
}

std::int64_t nodes_at(const ComparedSide& side, const Level& level) {
    return std::count_if(side.nodes.begin(), side.nodes.end(), [&](const Node& node) { return node.level == level.id; });
}

const Level* same_level(const std::vector<Level>& levels, const Level& wanted) {
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.code == wanted.code; });
    return found == levels.end() ? nullptr : &*found;
}

std::vector<LevelCount> count_levels(const ComparedSide& earlier, const ComparedSide& later) {
    std::vector<LevelCount> counts;
    for (const auto& level : earlier.levels) {
        const auto* other = same_level(later.levels, level);
        counts.push_back({&level, other, nodes_at(earlier, level), other != nullptr ? std::optional{nodes_at(later, *other)} : std::nullopt});
    }
    for (const auto& level : later.levels) {
        if (same_level(earlier.levels, level) == nullptr) {
            counts.push_back({nullptr, &level, std::nullopt, nodes_at(later, level)});
        }
    }
    return counts;
}

/// The rows of the lineage that speak of these two editions, then the nodes that no row speaks of. "New" and "dropped" name one side only and
/// may have been said with a third edition in mind: a row that ties the node to the other side goes before them.
std::vector<ComparedRow> paired(const ComparedSide& earlier, const ComparedSide& later, const std::vector<Lineage>& lineage) {
    const auto before = index_of(earlier.nodes);
    const auto after = index_of(later.nodes);
    std::unordered_set<const Node*> accounted;
    std::vector<ComparedRow> rows;
    for (const bool one_sided : {false, true}) {
        for (const auto& step : lineage) {
            const ComparedRow row{find(before, step.from), find(after, step.to), step.outcome, step.note};
            const auto* alone = row.earlier != nullptr ? row.earlier : row.later;
            const bool is_one_sided = row.earlier == nullptr || row.later == nullptr;
            if (alone != nullptr && is_one_sided == one_sided && !(one_sided && accounted.contains(alone))) {
                accounted.insert({row.earlier, row.later});
                rows.push_back(row);
            }
        }
    }
    for (const auto* side : {&earlier, &later}) {
        for (const auto& node : side->nodes) {
            if (!accounted.contains(&node)) {
                rows.push_back(side == &earlier ? ComparedRow{&node, nullptr, {}, {}} : ComparedRow{nullptr, &node, {}, {}});
            }
        }
    }
    return rows;
}

/// Where a row stands: at its later node's place, else behind the place of what came before it in the earlier edition.
struct Place {
    std::int64_t position = 0;
    std::int64_t behind = 0;  ///< the earlier node's own place; 0 for rows that have a later node
    friend auto operator<=>(const Place&, const Place&) = default;
};

void put_in_reading_order(std::vector<ComparedRow>& rows, const ComparedSide& earlier) {
    std::unordered_map<const Node*, std::int64_t> continued;  // the last place in the later edition of each earlier node
    for (const auto& row : rows) {
        if (row.earlier != nullptr && row.later != nullptr) {
            auto& last = continued[row.earlier];
            last = std::max(last, row.later->position);
        }
    }
    std::unordered_map<const Node*, std::int64_t> anchors;
    std::int64_t anchor = 0;
    for (const auto& node : earlier.nodes) {
        const auto found = continued.find(&node);
        anchor = found == continued.end() ? anchor : found->second;
        anchors.emplace(&node, anchor);
    }
    const auto place = [&](const ComparedRow& row) {
        return row.later != nullptr ? Place{row.later->position, 0} : Place{anchors.at(row.earlier), row.earlier->position};
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ComparedRow& a, const ComparedRow& b) { return place(a) < place(b); });
}

}  // namespace

Comparison compare(const ComparedSide& earlier, const ComparedSide& later, const std::vector<Lineage>& lineage) {
    Comparison comparison;
    comparison.levels = count_levels(earlier, later);
    comparison.rows = paired(earlier, later, lineage);
    for (const auto& row : comparison.rows) {
        if (row.outcome) {
            ++comparison.outcomes[static_cast<std::size_t>(*row.outcome)];
        } else {
            ++(row.earlier != nullptr ? comparison.earlier_unaccounted : comparison.later_unaccounted);
        }
    }
    put_in_reading_order(comparison.rows, earlier);
    return comparison;
}

}  // namespace regia::plan
