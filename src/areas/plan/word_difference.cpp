// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/word_difference.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

using Words = std::vector<std::string_view>;
using Kind = WordRun::Kind;

Words words_of(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    Words words;
    auto from = text.find_first_not_of(blanks);
    while (from != std::string_view::npos) {
        const auto to = std::min(text.find_first_of(blanks, from), text.size());
        words.push_back(text.substr(from, to - from));
        from = text.find_first_not_of(blanks, to);
    }
    return words;
}

/// `common[i][j]`: the length of the longest common subsequence of what follows word i of the one and word j of the other.
using Table = std::vector<std::vector<std::size_t>>;

Table common_lengths(const Words& earlier, const Words& later) {
    Table common(earlier.size() + 1, std::vector<std::size_t>(later.size() + 1, 0));
    for (std::size_t i = earlier.size(); i-- > 0;) {
        for (std::size_t j = later.size(); j-- > 0;) {
            common[i][j] = earlier[i] == later[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    return common;
}

void append(std::vector<WordRun>& runs, Kind kind, std::string_view word) {
    if (runs.empty() || runs.back().kind != kind) {
        runs.push_back({kind, std::string(word)});
    } else {
        runs.back().words.append(" ").append(word);
    }
}

void append(std::vector<WordRun>& runs, Kind kind, const Words& words, std::size_t from) {
    for (std::size_t i = from; i < words.size(); ++i) {
        append(runs, kind, words[i]);
    }
}

}  // namespace

std::vector<WordRun> word_difference(std::string_view earlier, std::string_view later) {
    const auto before = words_of(earlier);
    const auto after = words_of(later);
    std::vector<WordRun> runs;
    std::size_t i = 0;
    std::size_t j = 0;
    if (before.size() <= words_max && after.size() <= words_max) {
        const auto common = common_lengths(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                append(runs, Kind::kept, before[i++]);
                ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                append(runs, Kind::removed, before[i++]);
            } else {
                append(runs, Kind::added, after[j++]);
            }
        }
    }
    append(runs, Kind::removed, before, i);
    append(runs, Kind::added, after, j);
    return runs;
}

}  // namespace regia::plan
