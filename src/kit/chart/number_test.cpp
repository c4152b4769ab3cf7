// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/number.hpp"

#include <gtest/gtest.h>

#include <clocale>
#include <limits>

namespace regia::chart {
namespace {

TEST(Coordinate, IsShort) {
    EXPECT_EQ(coordinate(12), "12");
    EXPECT_EQ(coordinate(12.5), "12.5");
    EXPECT_EQ(coordinate(1.0 / 3), "0.33");
    EXPECT_EQ(coordinate(-7.25), "-7.25");
    EXPECT_EQ(coordinate(100), "100");
}

TEST(Coordinate, IsNeverMinusZero) { EXPECT_EQ(coordinate(-0.001), "0"); }

TEST(Coordinate, IsReadByABrowserEvenIfTheValueIsNoNumber) {
    EXPECT_EQ(coordinate(std::numeric_limits<double>::quiet_NaN()), "0");
    EXPECT_EQ(coordinate(std::numeric_limits<double>::infinity()), "0");
    EXPECT_EQ(coordinate(1e300), "0");
}

TEST(Coordinate, DoesNotFollowTheLocaleOfTheMachine) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "it_IT.UTF-8");  // where it is not installed nothing changes, and nothing is tested
    EXPECT_EQ(coordinate(1234.5), "1234.5");
    std::setlocale(LC_ALL, before.c_str());
}

TEST(Percentage, IsAShareOfTheWidth) { EXPECT_EQ(percentage(0.3333), "33.33%"); }

}  // namespace
}  // namespace regia::chart
