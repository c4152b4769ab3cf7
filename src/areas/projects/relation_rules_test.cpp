// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/relation_rules.hpp"

#include <gtest/gtest.h>

namespace regia::projects {
namespace {

using Indexes = std::vector<std::size_t>;

PlanRelation relation(std::int64_t from, RelationKind kind, std::int64_t to, bool positive = true) {
    return {{{from}, std::to_string(from), ""}, {{to}, std::to_string(to), ""}, kind, positive, {}};
}

constexpr auto precedes = RelationKind::precedes;
constexpr auto requires_other = RelationKind::requires_other;

TEST(RelationCycles, AreNoneInAnOrderThatCanBeKept) {
    EXPECT_TRUE(find_cycles({}).empty());
    EXPECT_TRUE(find_cycles({relation(1, precedes, 2), relation(2, precedes, 3), relation(1, precedes, 3)}).empty());
}

TEST(RelationCycles, AreFoundInTheOrderOfTheRing) {
    const auto cycles = find_cycles({relation(1, precedes, 2), relation(3, precedes, 1), relation(2, precedes, 3)});
    EXPECT_EQ(cycles, std::vector<Indexes>({{0, 2, 1}}));
}

TEST(RelationCycles, KnowThatWhatIsRequiredComesFirst) {
    // 1 comes before 2, and 1 requires 2: 2 has to be there before 1.
    EXPECT_EQ(find_cycles({relation(1, precedes, 2), relation(1, requires_other, 2)}), std::vector<Indexes>({{0, 1}}));
    EXPECT_TRUE(find_cycles({relation(1, precedes, 2), relation(2, requires_other, 1)}).empty()) << "the same said twice";
}

TEST(RelationCycles, FindAProjectThatWaitsForItself) {
    EXPECT_EQ(find_cycles({relation(1, requires_other, 1)}), std::vector<Indexes>({{0}}));
}

TEST(RelationCycles, LeaveTheOtherKindsAlone) {
    EXPECT_TRUE(find_cycles({relation(1, RelationKind::synergy, 2), relation(2, RelationKind::complement, 1)}).empty());
}

TEST(RelationCycles, TellEveryRingOnce) {
    const auto cycles = find_cycles(
        {relation(1, precedes, 2), relation(2, precedes, 1), relation(3, precedes, 4), relation(4, precedes, 3), relation(2, precedes, 3)});
    EXPECT_EQ(cycles, std::vector<Indexes>({{0, 1}, {2, 3}}));
}

TEST(RelationCycles, TellTheShortestRingThroughAProject) {
    const auto cycles =
        find_cycles({relation(1, precedes, 2), relation(2, precedes, 3), relation(3, precedes, 1), relation(2, precedes, 1)});
    EXPECT_EQ(cycles.front(), Indexes({0, 3}));
    EXPECT_EQ(cycles.size(), 2U) << "3 is in a ring of its own, longer one";
}

TEST(RelationConflicts, AreConflictsAndWhateverHasTheSignMinus) {
    EXPECT_EQ(find_conflicts({relation(1, RelationKind::synergy, 2), relation(1, RelationKind::conflict, 2, false),
                              relation(1, RelationKind::synergy, 3, false), relation(4, RelationKind::conflict, 2)}),
              Indexes({1, 2, 3}));
}

TEST(RelationContradictions, AreOfTheSameTwoProjectsInEitherDirection) {
    const auto found = find_contradictions(
        {relation(1, RelationKind::synergy, 2), relation(2, RelationKind::conflict, 1, false), relation(1, RelationKind::complement, 3)});
    EXPECT_EQ(found, (std::vector<Contradiction>{{0, 1}}));
}

}  // namespace
}  // namespace regia::projects
