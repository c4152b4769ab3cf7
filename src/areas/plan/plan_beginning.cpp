// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_beginning.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace regia::plan {
namespace {

constexpr std::size_t levels_max = 6;
constexpr std::size_t name_bytes_max = 200;

/// What stands before the first `sign`, and what behind it.
std::pair<std::string, std::string> halves(std::string_view text, char sign) {
    const auto place = std::min(text.find(sign), text.size());
    return {std::string(trimmed(text.substr(0, place))), std::string(trimmed(text.substr(std::min(place + 1, text.size()))))};
}

/// "Asse / Assi | Axis / Axes": one of them and several, in each language.
Level level_in(std::string_view line) {
    const auto [italian, english] = halves(line, '|');
    Level level;
    std::tie(level.name.italian, level.plural.italian) = halves(italian, '/');
    std::tie(level.name.english, level.plural.english) = halves(english, '/');
    level.plural.italian = level.plural.italian.empty() ? level.name.italian : level.plural.italian;
    level.plural.english = level.plural.english.empty() ? level.name.english : level.plural.english;
    level.code = slug_of(level.name.italian);
    return level;
}

bool is_usable(const Level& level, const std::vector<Level>& above) {
    const auto fits = [](const Text& text) { return text.italian.size() <= name_bytes_max && text.english.size() <= name_bytes_max; };
    return !level.code.empty() && fits(level.name) && fits(level.plural) &&
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
