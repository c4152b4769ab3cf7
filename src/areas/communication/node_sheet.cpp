// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_sheet.hpp"

#include <algorithm>

namespace regia::communication {

Text level_name(const std::vector<plan::Level>& levels, const plan::Node& node) {
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const auto& level) { return level.id == node.level; });
    return found == levels.end() ? Text{node.level_code, node.level_code} : found->name;
}

std::vector<TermGroup> grouped(const std::vector<documents::Term>& terms) {
    std::vector<TermGroup> groups;
    for (const auto& term : terms) {
        if (groups.empty() || groups.back().taxonomy != term.taxonomy_code) {
            groups.push_back({term.taxonomy_code, {}, {}});
        }
        groups.back().terms.push_back(term);
    }
    return groups;
}

}  // namespace regia::communication
