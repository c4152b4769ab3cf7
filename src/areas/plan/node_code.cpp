// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_code.hpp"

#include <algorithm>
#include <cctype>

namespace regia::plan {

Status check_node_code(std::string_view code) {
    const auto is_plain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_'; };
    if (code.empty() || code.size() > node_code_bytes_max || !std::all_of(code.begin(), code.end(), is_plain) ||
        std::none_of(code.begin(), code.end(), [](unsigned char c) { return std::isalnum(c) != 0; })) {
        return invalid("A code is made of up to 40 letters, digits, points and hyphens: 2.1, for example.", {}, "code");
    }
    return Done{};
}

std::vector<Level> levels_below(const std::vector<Level>& levels, std::int64_t depth) {
    std::vector<Level> below;
    // The depth of a level counts from 1, that of a node from 0.
    std::copy_if(levels.begin(), levels.end(), std::back_inserter(below), [&](const Level& level) { return level.depth == depth + 2; });
    return below;
}

std::string next_code(const std::vector<Node>& siblings, std::string_view parent) {
    const auto is_taken = [&](const std::string& code) {
        return std::any_of(siblings.begin(), siblings.end(), [&](const Node& node) { return node.code == code; });
    };
    const auto stem = parent.empty() ? std::string{} : std::string(parent) + ".";
    auto number = siblings.size() + 1;
    while (is_taken(stem + std::to_string(number))) {
        ++number;
    }
    return stem + std::to_string(number);
}

}  // namespace regia::plan
