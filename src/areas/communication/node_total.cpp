// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_total.hpp"

#include <algorithm>
#include <unordered_map>

namespace regia::communication {

std::vector<NodeTotal> with_totals(const std::vector<plan::Node>& nodes, const std::vector<projects::Total>& totals) {
    std::unordered_map<std::string_view, const projects::Total*> by_code;
    for (const auto& total : totals) {
        by_code.emplace(total.value, &total);
    }
    std::vector<NodeTotal> found;
    for (const auto& node : nodes) {
        const auto total = by_code.find(node.code);
        found.push_back({node, total == by_code.end() ? projects::Total{node.code, 0, {}, {}, {}} : *total->second});
    }
    return found;
}

std::vector<LevelNodes> nodes_by_level(const std::vector<plan::Level>& levels, const std::vector<plan::Node>& nodes,
                                       const std::vector<projects::Total>& totals) {
    std::vector<LevelNodes> found;
    for (const auto& level : levels) {
        LevelNodes entry{level, 0, {}};
        std::vector<plan::Node> roots;
        for (const auto& node : nodes) {
            if (node.level == level.id) {
                ++entry.count;
                if (!node.parent.exists()) {
                    roots.push_back(node);
                }
            }
        }
        if (entry.count > 0) {
            entry.roots = with_totals(roots, totals);
            found.push_back(std::move(entry));
        }
    }
    return found;
}

}  // namespace regia::communication
