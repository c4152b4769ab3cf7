// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/progress.hpp"

#include <gtest/gtest.h>

namespace regia::chart {
namespace {

std::string drawn(std::optional<Percent> share, std::string share_text) {
    html::Writer out;
    progress(out, {"Payments", "1 of 2", std::move(share_text), share});
    return std::string(out.finish().text());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Progress, IsAsLongAsItsShare) {
    EXPECT_TRUE(has(drawn(Percent{3529}, "35 %"), R"(width="35.29%")"));
    EXPECT_TRUE(has(drawn(Percent{0}, "0 %"), R"(series-0" fill="#0059b3" width="0%")"));
}

TEST(Progress, BeyondTheWholeEndsAtTheEdgeAndTellsTheTrueFigure) {
    const auto markup = drawn(Percent{11470}, "114,7 %");
    EXPECT_TRUE(has(markup, R"(series-0" fill="#0059b3" width="100%")"));
    EXPECT_TRUE(has(markup, "114,7 %"));
    EXPECT_TRUE(has(markup, R"(class="more")"));
    EXPECT_FALSE(has(drawn(Percent{10'000}, "100 %"), R"(class="more")"));
}

TEST(Progress, BelowZeroIsNoBrokenRectangle) { EXPECT_FALSE(has(drawn(Percent{-500}, "-5 %"), R"(width="-)")); }

TEST(Progress, NotKnownIsNotZero) {
    const auto markup = drawn(std::nullopt, "n.d.");
    EXPECT_TRUE(has(markup, "no-data"));
    EXPECT_FALSE(has(markup, "<rect"));
}

}  // namespace
}  // namespace regia::chart
