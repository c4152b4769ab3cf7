// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_beginning.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

constexpr std::size_t levels_max = 6;
constexpr std::size_t name_bytes_max = 200;

/// "Axis / Axes": one of them, and several.
Level level_in(std::string_view line) {
    const auto slash = std::min(line.find('/'), line.size());
    Level level;
    level.name.italian = trimmed(line.substr(0, slash));
    level.plural.italian = trimmed(line.substr(std::min(slash + 1, line.size())));
    level.plural.italian = level.plural.italian.empty() ? level.name.italian : level.plural.italian;
    level.code = slug_of(level.name.italian);
    return level;
}

bool is_usable(const Level& level, const std::vector<Level>& above) {
    return !level.code.empty() && level.name.italian.size() <= name_bytes_max && level.plural.italian.size() <= name_bytes_max &&
           std::none_of(above.begin(), above.end(), [&](const Level& other) { return other.code == level.code; });
}

}  // namespace

Result<std::vector<Level>> levels_in(std::string_view lines) {
    std::vector<Level> levels;
    for (const auto line : split(lines, '\n')) {
        if (trimmed(line).empty()) {
            continue;
        }
        auto level = level_in(line);
        if (!is_usable(level, levels)) {
            return invalid("“{}” is no name for a level, or stands there twice.", {level.name.italian.substr(0, 80)}, "levels");
        }
        level.position = static_cast<std::int64_t>(levels.size());
        level.depth = level.position + 1;
        levels.push_back(std::move(level));
    }
    if (levels.empty() || levels.size() > levels_max) {
        return invalid("Name one to six levels, each on a line of its own.", {}, "levels");
    }
    return levels;
}

}  // namespace regia::plan
