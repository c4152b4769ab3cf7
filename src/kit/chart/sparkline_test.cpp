// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/sparkline.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace regia::chart {
namespace {

std::string drawn(const std::vector<std::optional<double>>& values) {
    html::Writer out;
    sparkline(out, values, "from 1 to 3");
    return std::string(out.finish().text());
}

TEST(Sparkline, LiftsThePenOverAMissingValue) {
    EXPECT_NE(drawn({1, 2, std::nullopt, 3}).find("d=\"M3 21h0L33 12M93 3h0\""), std::string::npos);
}

TEST(Sparkline, OfEqualValuesIsLevel) { EXPECT_NE(drawn({7, 7}).find("M3 12h0L93 12"), std::string::npos); }

TEST(Sparkline, SaysWhatItShows) { EXPECT_NE(drawn({1, 3}).find("aria-label=\"from 1 to 3\""), std::string::npos); }

TEST(Sparkline, DrawsNothingFromLessThanTwoValues) {
    EXPECT_TRUE(drawn({}).empty());
    EXPECT_TRUE(drawn({5, std::nullopt}).empty());
}

}  // namespace
}  // namespace regia::chart
