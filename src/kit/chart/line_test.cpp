// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/line.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <limits>

namespace regia::chart {
namespace {

std::string words(double number) { return fmt::format("{}", number); }

std::string drawn(std::vector<Series> series) {
    html::Writer out;
    line(out, {{"neet", "Trend", "It falls.", "Table", "Nothing yet."}, "Year", std::move(series), words, words, {}, true, "–"});
    return std::string(out.finish().text());
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

/// The lines between points, which have all four ends.
std::size_t segments(const std::string& markup) {
    const auto from = markup.find("stroke-linecap");
    return count(markup.substr(from, markup.find("</g>", from) - from), "<line");
}

TEST(Line, IsInterruptedWhereAValueIsMissing) {
    const auto markup = drawn({{"Torino", {{2020, 1.0, "1"}, {2021, 2.0, "2"}, {2022, std::nullopt, "n.d."}, {2023, 4.0, "4"}}, {}}});
    EXPECT_EQ(segments(markup), 1u);
    EXPECT_EQ(count(markup, "<use"), 3u);
    EXPECT_EQ(count(markup, "n.d."), 1u);  // in the table
}

TEST(Line, GoesFromLeftToRightWhateverTheOrderOfThePoints) {
    EXPECT_EQ(drawn({{"Torino", {{2021, 2.0, "2"}, {2020, 1.0, "1"}}, {}}}), drawn({{"Torino", {{2020, 1.0, "1"}, {2021, 2.0, "2"}}, {}}}));
}

TEST(Line, NamesNoHalfYears) { EXPECT_EQ(count(drawn({{"Torino", {{2020, 1.0, "1"}, {2021, 2.0, "2"}}, {}}}), "2020.5"), 0u); }

TEST(Line, TellsSeriesApartByMarkAndStrokeToo) {
    const auto markup = drawn({{"Torino", {{2020, 1.0, "1"}}, Stroke::solid}, {"Target", {{2020, 2.0, "2"}}, Stroke::dashed}});
    EXPECT_EQ(count(markup, "href=\"#neet-mark-0\""), 1u);
    EXPECT_EQ(count(markup, "href=\"#neet-mark-1\""), 1u);
    EXPECT_EQ(count(markup, "stroke-dasharray=\"5 6\""), 2u);  // in the picture and in the legend
}

TEST(Line, ShowsEverySeriesInOneTable) {
    const auto markup = drawn({{"Torino", {{2020, 1.0, "one"}}, {}}, {"Piemonte", {{2021, 2.0, "two"}}, {}}});
    EXPECT_EQ(count(markup, "<th scope=\"row\">2020</th><td>one</td><td>–</td>"), 1u);
    EXPECT_EQ(count(markup, "<th scope=\"row\">2021</th><td>–</td><td>two</td>"), 1u);
}

TEST(Line, OfOneValueIsAPoint) { EXPECT_EQ(count(drawn({{"Torino", {{2020, 5.0, "5"}}, {}}}), "<use"), 1u); }

TEST(Line, WithoutValuesSaysSoInsteadOfDrawing) {
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    const auto markup = drawn({{"Torino", {{2020, std::nullopt, "n.d."}, {2021, no_number, "n.d."}, {no_number, 1.0, "1"}}, {}}});
    EXPECT_EQ(count(markup, "Nothing yet."), 1u);
    EXPECT_EQ(count(markup, "<svg"), 0u);
    EXPECT_EQ(count(drawn({}), "Nothing yet."), 1u);
}

TEST(Line, SurvivesExtremeValues) {
    const auto markup = drawn({{"Torino", {{0, -1.7e308, "least"}, {1, 1.7e308, "most"}}, {}}});
    EXPECT_EQ(count(markup, "nan"), 0u);
    EXPECT_EQ(count(markup, "inf"), 0u);
}

}  // namespace
}  // namespace regia::chart
