// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/geometry.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regia::map {
namespace {

TEST(PointAt, IsAPlaceOfTheEarthOrNone) {
    EXPECT_EQ(point_at(7.68682, 45.07049), (Point{768682, 4507049}));
    EXPECT_EQ(point_at(-180, 90), (Point{-18'000'000, 9'000'000}));
    EXPECT_FALSE(point_at(180.1, 0));
    EXPECT_FALSE(point_at(0, -91));
    EXPECT_FALSE(point_at(std::numeric_limits<double>::quiet_NaN(), 45));
    EXPECT_FALSE(point_at(7, std::numeric_limits<double>::infinity()));
}

TEST(BoundsOf, NothingAreNone) {
    EXPECT_FALSE(bounds_of(std::span<const Point>{}));
    EXPECT_FALSE(bounds_of(std::vector<Rings>(3)));
}

TEST(DoubledArea, TellsTheDirection) {
    const Ring square{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
    EXPECT_EQ(doubled_area(square), 200);
    EXPECT_EQ(doubled_area({square.rbegin(), square.rend()}), -200);
    EXPECT_EQ(doubled_area({}), 0);
}

}  // namespace
}  // namespace regia::map
