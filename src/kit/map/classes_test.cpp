// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/classes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace regia::map {
namespace {

using Values = std::vector<std::optional<double>>;
using Levels = std::vector<std::optional<int>>;

Classes quantiles(const Values& values) { return classify(values, Method::quantiles); }
Classes intervals(const Values& values) { return classify(values, Method::equal_intervals); }

TEST(Quantiles, PutAsManyTerritoriesInEachClass) {
    const auto classes = quantiles({10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
    EXPECT_EQ(classes.levels, (Levels{4, 4, 3, 3, 2, 2, 1, 1, 0, 0}));
    ASSERT_EQ(classes.bands.size(), 5u);
    EXPECT_EQ(classes.bands[1].from, 3);
    EXPECT_EQ(classes.bands[1].to, 4);
}

TEST(Quantiles, NeverPartEqualValues) {
    const auto classes = quantiles({0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
    for (int i = 1; i < 7; ++i) {
        EXPECT_EQ(classes.levels[static_cast<std::size_t>(i)], classes.levels[0]);
    }
    EXPECT_EQ(classes.bands.front().to, 0);
    EXPECT_EQ(classes.bands.back().to, 3);
}

TEST(Quantiles, OfFewValuesUseTheWholeRangeOfShades) {
    EXPECT_EQ(quantiles({5, 9}).levels, (Levels{0, 4}));
    EXPECT_EQ(quantiles({1, 2, 3}).levels, (Levels{0, 2, 4}));
}

TEST(Intervals, AreEquallyWideAndKeepEmptyClasses) {
    const auto classes = intervals({0, 1, 2, 10});
    EXPECT_EQ(classes.levels, (Levels{0, 0, 1, 4}));
    ASSERT_EQ(classes.bands.size(), 5u);
    EXPECT_EQ(classes.bands[2].from, 4);
    EXPECT_EQ(classes.bands[2].to, 6);
}

TEST(Intervals, GoBelowZero) { EXPECT_EQ(intervals({-10, -5, 0, 5, 15}).levels, (Levels{0, 1, 2, 3, 4})); }

TEST(Classes, OfEqualValuesAreOneOfAMiddleShade) {
    for (const auto& classes : {quantiles({7, 7, 7}), intervals({7, 7, 7}), quantiles({7}), intervals({7})}) {
        ASSERT_EQ(classes.bands.size(), 1u);
        EXPECT_EQ(classes.bands[0].from, 7);
        EXPECT_EQ(classes.bands[0].to, 7);
        EXPECT_EQ(classes.levels[0], 2);
    }
}

TEST(Classes, DoNotTakeMissingForZero) {
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    const auto classes = quantiles({std::nullopt, 5, no_number, 9, HUGE_VAL});
    EXPECT_EQ(classes.levels, (Levels{std::nullopt, 0, std::nullopt, 4, std::nullopt}));
    EXPECT_EQ(quantiles({std::nullopt}).bands.size(), 0u);
    EXPECT_EQ(intervals({}).levels.size(), 0u);
}

TEST(Classes, HoldEveryValueThatTheyClaim) {
    Values values;
    for (int i = 0; i < 200; ++i) {
        values.push_back(std::floor(40 * std::sin(i * i)) / 3);
    }
    for (const auto method : {Method::quantiles, Method::equal_intervals}) {
        const auto classes = classify(values, method);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool held = std::any_of(classes.bands.begin(), classes.bands.end(), [&](const Band& band) {
                return band.level == classes.levels[i] && *values[i] >= band.from && *values[i] <= band.to;
            });
            EXPECT_TRUE(held) << *values[i];
        }
    }
}

TEST(Intervals, SurviveExtremeValues) { EXPECT_EQ(intervals({-1.7e308, 0, 1.7e308}).levels, (Levels{0, 2, 4})); }

}  // namespace
}  // namespace regia::map
