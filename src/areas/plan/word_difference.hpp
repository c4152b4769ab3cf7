// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

/// A run of words that both texts share, that only the later one has, or only the earlier one had.
struct WordRun {
    enum class Kind { kept, added, removed };
    Kind kind = Kind::kept;
    std::string words;

    friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// What changed between two texts, word by word (longest common subsequence). Texts of more than `words_max` words are shown as replaced
/// whole: the work grows with the square.
inline constexpr std::size_t words_max = 600;
[[nodiscard]] std::vector<WordRun> word_difference(std::string_view earlier, std::string_view later);

}  // namespace regia::plan
