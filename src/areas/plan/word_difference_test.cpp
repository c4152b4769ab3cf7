// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/word_difference.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

using Kind = WordRun::Kind;

TEST(WordDifference, MarksWhatWentAndWhatCame) {
    const std::vector<WordRun> expected{{Kind::kept, "una rete"}, {Kind::removed, "verde"}, {Kind::added, "digitale"}, {Kind::kept, "per tutti"}};
    EXPECT_EQ(word_difference("una rete verde per tutti", "una  rete digitale\nper tutti"), expected);
}

TEST(WordDifference, OfTheSameWordsKeepsAll) {
    const std::vector<WordRun> expected{{Kind::kept, "a b"}};
    EXPECT_EQ(word_difference("a b", " a b "), expected);
}

TEST(WordDifference, OfNothing) {
    EXPECT_TRUE(word_difference("", "  ").empty());
    const std::vector<WordRun> expected{{Kind::added, "new"}};
    EXPECT_EQ(word_difference("", "new"), expected);
}

TEST(WordDifference, ReplacesVeryLongTextsWhole) {
    std::string text;
    for (std::size_t i = 0; i <= words_max; ++i) {
        text += "w ";
    }
    const auto runs = word_difference(text, "w");
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].kind, Kind::removed);
}

}  // namespace
}  // namespace regia::plan
