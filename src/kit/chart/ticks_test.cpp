// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/ticks.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regia::chart {
namespace {

using Numbers = std::vector<double>;

TEST(NiceTicks, AreRoundAndCoverTheData) {
    EXPECT_EQ(nice_ticks(0, 97, 5), (Numbers{0, 20, 40, 60, 80, 100}));
    EXPECT_EQ(nice_ticks(2015, 2024, 5), (Numbers{2014, 2016, 2018, 2020, 2022, 2024}));
    EXPECT_EQ(nice_ticks(-7, 12, 4), (Numbers{-10, -5, 0, 5, 10, 15}));
}

TEST(NiceTicks, GiveASingleValueNeighbours) {
    const auto ticks = nice_ticks(5, 5, 4);
    ASSERT_GE(ticks.size(), 2u);
    EXPECT_LT(ticks.front(), 5);
    EXPECT_GT(ticks.back(), 5);
    EXPECT_EQ(nice_ticks(0, 0, 2), (Numbers{-1, 0, 1}));
}

TEST(NiceTicks, TakeBoundsInEitherOrder) { EXPECT_EQ(nice_ticks(10, 0, 5), nice_ticks(0, 10, 5)); }

TEST(NiceTicks, AreFewWhateverTheRange) {
    for (double range = 1e-6; range < 1e15; range *= 1.37) {
        for (const int count : {0, 1, 2, 5, 10}) {
            EXPECT_LE(nice_ticks(0.3 * range, 1.3 * range, count).size(), static_cast<std::size_t>(1.5 * std::max(count, 1) + 3)) << range;
        }
    }
}

TEST(NiceTicks, AreNoneWithoutNumbers) {
    const double endless = std::numeric_limits<double>::infinity();
    EXPECT_TRUE(nice_ticks(std::numeric_limits<double>::quiet_NaN(), 1, 5).empty());
    EXPECT_TRUE(nice_ticks(0, endless, 5).empty());
    EXPECT_TRUE(nice_ticks(-1.7e308, 1.7e308, 5).empty());
}

TEST(CalendarTicks, AreYearsForAPlan) {
    const auto ticks = calendar_ticks(make_date(2021, 3, 24), make_date(2026, 8, 31), 6);
    ASSERT_EQ(ticks.size(), 5u);
    EXPECT_EQ(ticks.front(), make_date(2022, 1, 1));
    EXPECT_EQ(ticks.back(), make_date(2026, 1, 1));
}

TEST(CalendarTicks, AreQuartersForAYear) {
    const auto ticks = calendar_ticks(make_date(2024, 1, 1), make_date(2024, 12, 31), 6);
    ASSERT_EQ(ticks.size(), 4u);
    EXPECT_EQ(ticks[1], make_date(2024, 4, 1));
    EXPECT_EQ(calendar_text(ticks[0]), "2024");
    EXPECT_EQ(calendar_text(ticks[1]), "04/2024");
}

TEST(CalendarTicks, SurviveAMistypedYear) {
    EXPECT_LE(calendar_ticks(make_date(1024, 1, 1), make_date(9999, 1, 1), 6).size(), 6u);
    EXPECT_TRUE(calendar_ticks(make_date(2024, 1, 5), make_date(2024, 1, 5), 6).empty());
}

}  // namespace
}  // namespace regia::chart
