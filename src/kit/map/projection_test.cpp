// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/projection.hpp"

#include <gtest/gtest.h>

namespace regia::map {
namespace {

const Bounds piedmont{660'000, 4'400'000, 920'000, 4'640'000};

TEST(Projection, KeepsTheShapeOfTheLand) {
    const Projection projection({0, 5'990'000, 20'000, 6'010'000}, 1000, 0);  // at 60 degrees a degree of longitude is half as long
    EXPECT_NEAR(projection.width(), 500, 1);
    EXPECT_EQ(projection.height(), 1000);
}

TEST(Projection, PutsNorthOnTopAndEverythingInside) {
    const Projection projection(piedmont, 2000, 8);
    const auto north_west = projection.spot({piedmont.west_e5, piedmont.north_e5});
    const auto south_east = projection.spot({piedmont.east_e5, piedmont.south_e5});
    EXPECT_EQ(north_west, (Spot{8, 8}));
    EXPECT_GT(south_east.y, north_west.y);
    EXPECT_LE(south_east.x, projection.width() - 8);
    EXPECT_LE(south_east.y, projection.height() - 8);
}

TEST(Projection, SurvivesASinglePlaceAndThePoles) {
    const Projection point({768'682, 4'507'049, 768'682, 4'507'049});
    EXPECT_GT(point.width(), 0);
    EXPECT_EQ(point.spot({768'682, 4'507'049}), (Spot{8, 8}));
    EXPECT_GT(Projection({-18'000'000, 9'000'000, 18'000'000, 9'000'000}).width(), 0);
}

TEST(PathData, IsShortAndClosed) {
    const Projection projection({0, -50, 100, 50}, 100, 0);
    EXPECT_EQ(path_data({{{{0, 0}, {30, 0}, {30, 20}, {0, 0}}}}, projection), "M0 50l30 0 0-20z");
}

TEST(PathData, NeverLosesATerritory) {
    const Projection projection({0, 0, 10'000'000, 8'000'000}, 100, 0);
    const Rings islet{{{{5'000'000, 4'000'000}, {5'000'001, 4'000'000}, {5'000'001, 4'000'001}, {5'000'000, 4'000'000}}}};
    EXPECT_FALSE(path_data(islet, projection).empty());
    EXPECT_TRUE(path_data({}, projection).empty());
}

}  // namespace
}  // namespace regia::map
