// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/donut.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regia::chart {
namespace {

std::string drawn(std::vector<Slice> slices) {
    html::Writer out;
    donut(out, {{"funds", "Funds", "Half is PNRR.", "Table", "Nothing yet."}, "Source", "Amount", "Share", std::move(slices), "100"});
    return std::string(out.finish().text());
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

TEST(Donut, GivesEachSliceItsShare) {
    const auto markup = drawn({{"A", 1, "1", "25 %", ""}, {"B", 3, "3", "75 %", ""}});
    EXPECT_EQ(count(markup, "stroke-dasharray=\"109.96 329.87\""), 1u);  // a quarter of the way round
    EXPECT_EQ(count(markup, "<circle"), 2u);
}

TEST(Donut, OfOneSliceIsAWholeRing) {
    const auto markup = drawn({{"A", 5, "5", "100 %", ""}, {"B", 0, "0", "0 %", ""}});
    EXPECT_EQ(count(markup, "stroke-dasharray=\"none\""), 1u);
    EXPECT_EQ(count(markup, "<circle"), 1u);
    EXPECT_EQ(count(markup, "class=\"gap\""), 0u);
    EXPECT_EQ(count(markup, "<th scope=\"row\">B</th>"), 1u);
}

TEST(Donut, OfNothingIsAParagraphAndTheTable) {
    const auto markup = drawn({{"A", 0, "0", "0 %", ""}, {"B", -3, "-3", "", ""}});
    EXPECT_EQ(count(markup, "Nothing yet."), 1u);
    EXPECT_EQ(count(markup, "<svg"), 0u);
    EXPECT_EQ(count(markup, "<table"), 1u);
}

TEST(Donut, LeavesOutWhatIsNoNumber) {
    const auto markup =
        drawn({{"A", std::numeric_limits<double>::quiet_NaN(), "n.d.", "n.d.", ""}, {"B", 1e308, "", "", ""}, {"C", 1e308, "", "", ""}});
    EXPECT_EQ(count(markup, "<circle"), 2u);
    EXPECT_EQ(count(markup, "nan"), 0u);
    EXPECT_EQ(count(markup, "stroke-dasharray=\"219.91 219.91\""), 2u);
}

TEST(Donut, NumbersItsSlicesForThoseWhoDoNotSeeColours) {
    const auto markup = drawn({{"A", 1, "1", "", ""}, {"B", 1, "1", "", ""}});
    EXPECT_EQ(count(markup, ">2</text>"), 2u);  // on the slice and in the legend
}

}  // namespace
}  // namespace regia::chart
