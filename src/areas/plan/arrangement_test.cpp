// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/arrangement.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

/// 1 (2, 3), 4
Arrangement tree() {
    Arrangement tree({});
    tree.append({1}, {});
    tree.append({2}, {1});
    tree.append({3}, {1});
    tree.append({4}, {});
    return tree;
}

std::vector<std::int64_t> order_of(const Arrangement& tree) {
    std::vector<std::int64_t> order;
    for (const auto& place : tree.places()) {
        order.push_back(place.node.value);
    }
    return order;
}

using Order = std::vector<std::int64_t>;

TEST(Arrangement, NumbersTheTreeSoThatASubtreeIsASpan) {
    const std::vector<NodePlace> expected{{{1}, {}, 0, 1, 3}, {{2}, {1}, 1, 2, 2}, {{3}, {1}, 1, 3, 3}, {{4}, {}, 0, 4, 4}};
    EXPECT_EQ(tree().places(), expected);
    EXPECT_EQ(Arrangement(expected).places(), expected);
}

TEST(Arrangement, MovesAPartWithAllThatStandsUnderIt) {
    auto moved = tree();
    EXPECT_TRUE(moved.move_down({1}));
    EXPECT_EQ(order_of(moved), (Order{4, 1, 2, 3}));
    EXPECT_TRUE(moved.move_up({1}));
    EXPECT_EQ(order_of(moved), (Order{1, 2, 3, 4}));
}

TEST(Arrangement, AnswersThatThereIsNothingOnThatSide) {
    auto moved = tree();
    EXPECT_FALSE(moved.move_up({2})) << "a part left its parent by moving up";
    EXPECT_FALSE(moved.move_down({3}));
    EXPECT_FALSE(moved.move_down({4}));
    EXPECT_EQ(moved.places(), tree().places());
}

TEST(Arrangement, PutsAPartUnderAnother) {
    auto moved = tree();
    moved.move_under({2}, {4});
    EXPECT_EQ(order_of(moved), (Order{1, 3, 4, 2}));
    EXPECT_EQ(moved.places().back(), (NodePlace{{2}, {4}, 1, 4, 4}));
}

TEST(Arrangement, TakesAPartOutWithAllThatStandsUnderIt) {
    auto moved = tree();
    moved.take_out({1});
    EXPECT_EQ(order_of(moved), (Order{4}));
}

}  // namespace
}  // namespace regia::plan
