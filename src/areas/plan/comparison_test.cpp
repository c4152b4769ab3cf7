// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

Level level(std::int64_t id, std::string code) {
    Level l;
    l.id = {id};
    l.code = std::move(code);
    return l;
}

Node node(std::int64_t id, std::int64_t position, std::int64_t level = 1) {
    Node n;
    n.id = {id};
    n.position = position;
    n.level = {level};
    return n;
}

/// Earlier: 11 12 13 14. Later: 21 22 23 24.
class ComparisonOfEditions : public testing::Test {
protected:
    ComparedSide earlier{{level(1, "axis")}, {node(11, 1), node(12, 2), node(13, 3), node(14, 4)}};
    ComparedSide later{{level(1, "axis"), level(2, "action")}, {node(21, 1), node(22, 2), node(23, 3, 2), node(24, 4, 2)}};

    static std::string shown(const Comparison& comparison) {
        std::string all;
        for (const auto& row : comparison.rows) {
            const auto id = [](const Node* n) { return n == nullptr ? std::string("-") : std::to_string(n->id.value); };
            all += id(row.earlier) + ":" + id(row.later) + (row.outcome ? "" : "?") + " ";
        }
        return all;
    }
};

TEST_F(ComparisonOfEditions, LaysTheRowsInTheOrderOfTheLaterOne) {
    const auto result = compare(earlier, later,
                                {{{14}, {21}, Outcome::kept, {}}, {{11}, {22}, Outcome::changed, {}}, {{12}, {}, Outcome::dropped, {}},
                                 {{}, {23}, Outcome::added, {}}});
    EXPECT_EQ(shown(result), "14:21 11:22 12:- 13:-? -:23 -:24? ");
    EXPECT_EQ(result.earlier_unaccounted, 1);
    EXPECT_EQ(result.later_unaccounted, 1);
}

TEST_F(ComparisonOfEditions, CountsOutcomes) {
    const auto result = compare(earlier, later,
                                {{{11}, {21}, Outcome::merged, {}}, {{12}, {21}, Outcome::merged, {}}, {{13}, {22}, Outcome::split, {}},
                                 {{13}, {23}, Outcome::split, {}}});
    EXPECT_EQ(result.of(Outcome::merged), 2);
    EXPECT_EQ(result.of(Outcome::split), 2);
    EXPECT_EQ(result.of(Outcome::kept), 0);
    EXPECT_EQ(result.earlier_unaccounted, 1);
}

TEST_F(ComparisonOfEditions, CountsLevelsOnBothSides) {
    const auto result = compare(earlier, later, {});
    ASSERT_EQ(result.levels.size(), 2u);
    EXPECT_EQ(result.levels[0].earlier_nodes, 4);
    EXPECT_EQ(result.levels[0].later_nodes, 2);
    EXPECT_FALSE(result.levels[1].earlier_nodes);  // the earlier plan knows no actions: that is not zero of them
    EXPECT_EQ(result.levels[1].later_nodes, 2);
}

TEST_F(ComparisonOfEditions, PrefersARowThatTiesBothSidesToOneThatNamesOne) {
    const auto result = compare(earlier, later, {{{}, {21}, Outcome::added, {}}, {{11}, {21}, Outcome::kept, {}}});
    EXPECT_EQ(result.of(Outcome::added), 0);
    EXPECT_EQ(result.of(Outcome::kept), 1);
}

TEST_F(ComparisonOfEditions, LeavesOutRowsOfOtherEditions) {
    const auto result = compare(earlier, later, {{{99}, {98}, Outcome::kept, {}}, {{97}, {}, Outcome::dropped, {}}});
    EXPECT_EQ(result.earlier_unaccounted, 4);
    EXPECT_EQ(result.later_unaccounted, 4);
    EXPECT_EQ(result.rows.size(), 8u);
}

TEST_F(ComparisonOfEditions, OfNothingIsEmpty) { EXPECT_TRUE(compare({}, {}, {}).rows.empty()); }

}  // namespace
}  // namespace regia::plan
