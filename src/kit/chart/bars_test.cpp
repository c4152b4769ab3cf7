// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/bars.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regia::chart {
namespace {

std::string drawn(std::vector<Bar> list, std::optional<double> whole = {}) {
    html::Writer out;
    bars(out, {{"axes", "By axis", "The first is the largest.", "Table", "Nothing yet."}, "Axis", "Amount", std::move(list), whole});
    return std::string(out.finish().text());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Bars, AreComparable) {
    const auto markup = drawn({{"Green", 8, "8", "", 0}, {"Digital", 2, "2", "", 0}});
    EXPECT_TRUE(has(markup, R"(x="0%" y="1" width="100%")"));
    EXPECT_TRUE(has(markup, R"(x="0%" y="1" width="25%")"));
}

TEST(Bars, ShareACommonZeroWhenSomeAreBelowIt) {
    const auto markup = drawn({{"Up", 3, "+3", "", 0}, {"Down", -1, "-1", "", 0}});
    EXPECT_TRUE(has(markup, R"(x="25%" y="1" width="75%")"));
    EXPECT_TRUE(has(markup, R"(x="0%" y="1" width="25%")"));
}

TEST(Bars, OfPercentsFillOnlyTheirShareOfAHundred) { EXPECT_TRUE(has(drawn({{"Half", 50, "50 %", "", 0}}, 100), R"(width="50%")")); }

TEST(Bars, TellZeroFromMissing) {
    EXPECT_TRUE(has(drawn({{"None", 0, "0 €", "", 0}}), R"(class="axis")"));
    EXPECT_FALSE(has(drawn({{"None", 0, "0 €", "", 0}}), "no-data"));
    EXPECT_TRUE(has(drawn({{"Unknown", std::nullopt, "n.d.", "", 0}}), "no-data"));
    EXPECT_TRUE(has(drawn({{"Broken", std::numeric_limits<double>::quiet_NaN(), "n.d.", "", 0}}), "no-data"));
}

TEST(Bars, LeadWhereTheirLabelsSay) {
    EXPECT_TRUE(has(drawn({{"Green", 8, "8", "/axes/2", 0}}), R"(<a href="/axes/2">Green</a>)"));
    EXPECT_TRUE(has(drawn({{"Bad", 8, "8", "javascript:alert(1)", 0}}), R"(<a href="#">)"));
}

TEST(Bars, WithoutDataSaySoInsteadOfDrawing) {
    const auto markup = drawn({});
    EXPECT_TRUE(has(markup, "Nothing yet."));
    EXPECT_FALSE(has(markup, "<svg"));
    EXPECT_FALSE(has(markup, "<table"));
}

}  // namespace
}  // namespace regia::chart
