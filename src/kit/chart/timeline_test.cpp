// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/timeline.hpp"

#include <gtest/gtest.h>

namespace regia::chart {
namespace {

const Date today = make_date(2024, 5, 10);
const std::optional<Date> early = make_date(2022, 1, 1);
const std::optional<Date> late = make_date(2023, 1, 1);

std::string drawn(std::vector<TimelineRow> rows) {
    html::Writer out;
    timeline(out, {{"phases", "Phases", "Works are late.", "Table", "Nothing yet."},
                   "Phase",
                   "Planned",
                   "Actual",
                   "Late",
                   "Today",
                   today,
                   std::move(rows)});
    return std::string(out.finish().text());
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

/// What is drawn for the rows: the legend shows every mark once more.
std::size_t drawn_count(const std::string& markup, std::string_view part) { return count(markup.substr(markup.find("chart-spans")), part); }

TEST(Timeline, DrawsPlannedAndActualInTheSameRow) {
    const auto markup = drawn({{"Works", "", {early, late}, {early, late}, "planned text", "actual text", ""}});
    EXPECT_EQ(drawn_count(markup, "class=\"planned\""), 1u);
    EXPECT_EQ(drawn_count(markup, "class=\"actual series-0\""), 1u);
    EXPECT_EQ(count(markup, "chart-spans"), 1u);
    EXPECT_EQ(count(markup, "Planned: planned text; Actual: actual text"), 1u);
}

TEST(Timeline, DrawsOpenEndsAsOpen) {
    EXPECT_EQ(drawn_count(drawn({{"Works", "", {early, {}}, {}, "", "", ""}}), "planned open"), 1u);
    EXPECT_EQ(drawn_count(drawn({{"Works", "", {{}, late}, {}, "", "", ""}}), "planned open"), 1u);
    const auto going_on = drawn({{"Works", "", {}, {early, {}}, "", "", ""}});
    EXPECT_EQ(drawn_count(going_on, "actual open"), 1u);
    EXPECT_EQ(drawn_count(going_on, "class=\"actual series-0\""), 1u);
}

TEST(Timeline, MarksLatenessByWordsAndShape) {
    const auto markup = drawn({{"Works", "", {early, late}, {early, {}}, "", "", "Late by 16 months"}});
    EXPECT_EQ(drawn_count(markup, "class=\"late\""), 1u);
    EXPECT_EQ(count(markup, "Late by 16 months"), 2u);  // beside the label and in the table
    EXPECT_EQ(count(markup, "<path class=\"late\""), 1u);
    EXPECT_EQ(drawn_count(drawn({{"Works", "", {early, late}, {early, {}}, "", "", ""}}), "class=\"late\""), 0u);
}

TEST(Timeline, SurvivesAnEndBeforeItsStart) { EXPECT_EQ(count(drawn({{"Works", "", {late, early}, {}, "", "", ""}}), "width=\"-"), 0u); }

TEST(Timeline, ShowsTodayInEveryRow) {
    const auto markup = drawn({{"A", "", {early, late}, {}, "", "", ""}, {"B", "", {early, late}, {}, "", "", ""}});
    EXPECT_EQ(drawn_count(markup, "class=\"today\""), 2u);
}

TEST(Timeline, SurvivesASingleDayAndAMistypedYear) {
    EXPECT_EQ(count(drawn({{"Day", "", {today, today}, {today, today}, "", "", ""}}), "nan"), 0u);
    EXPECT_EQ(count(drawn({{"Typo", "", {early, make_date(9999, 12, 31)}, {}, "", "", ""}}), "nan"), 0u);
}

TEST(Timeline, WithoutDatesSaysSoAndKeepsTheTable) {
    const auto markup = drawn({{"Works", "", {}, {}, "n.d.", "n.d.", ""}});
    EXPECT_EQ(count(markup, "Nothing yet."), 1u);
    EXPECT_EQ(count(markup, "<svg"), 0u);
    EXPECT_EQ(count(markup, "<table"), 1u);
}

}  // namespace
}  // namespace regia::chart
