// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/choropleth.hpp"

#include <gtest/gtest.h>

namespace regia::map {
namespace {

const Rings square{{{{0, 0}, {100'000, 0}, {100'000, 100'000}, {0, 100'000}, {0, 0}}}};

std::string drawn(std::vector<Shape> shapes) {
    html::Writer out;
    choropleth(out, {{"density", "Density", "Dense in the middle.", "Table", "Municipality", "Per km²", "Skip the map", "No boundaries.",
                      "No data", "ISTAT"},
                     std::move(shapes),
                     {{0, "from 1 to 5"}, {4, "from 6 to 9"}}});
    return std::string(out.finish().text());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Choropleth, LeadsFromEachTerritoryToItsPage) {
    const auto markup = drawn({{"001001", "Agliè", "/places/1", square, 3, "193"}});
    EXPECT_TRUE(
        has(markup, R"(<a class="territory level-3" fill="#4a8fd3" href="/places/1"><title>Agliè: 193</title><path id="density-001001")"));
    EXPECT_TRUE(has(markup, R"(<th scope="row"><a href="/places/1">Agliè</a></th><td>193</td>)"));
}

TEST(Choropleth, IsNoImageForItHoldsLinks) { EXPECT_FALSE(has(drawn({{"1", "A", "/1", square, 3, "1"}}), "role=\"img\"")); }

TEST(Choropleth, TellsMissingFromLow) {
    const auto markup = drawn({{"1", "A", "", square, std::nullopt, "n.d."}});
    EXPECT_TRUE(has(markup, R"html(<g class="territory no-data" fill="url(#density-hatch)")html"));
    EXPECT_TRUE(has(markup, "No data"));
    EXPECT_FALSE(has(drawn({{"1", "A", "", square, 0, "1"}}), "No data"));
    EXPECT_TRUE(has(drawn({{"1", "A", "", square, 9, "?"}}), "no-data"));  // a level that does not exist
}

TEST(Choropleth, ListsATerritoryWithoutBoundary) {
    const auto markup = drawn({{"1", "Mapped", "", square, 1, "1"}, {"2", "Unmapped", "/2", {}, 1, "1"}});
    EXPECT_TRUE(has(markup, "Unmapped"));
    EXPECT_FALSE(has(markup, "density-2"));
}

TEST(Choropleth, WithoutBoundariesIsAParagraphAndTheTable) {
    const auto markup = drawn({{"1", "A", "", {}, 1, "1"}});
    EXPECT_TRUE(has(markup, "No boundaries."));
    EXPECT_FALSE(has(markup, "<svg"));
    EXPECT_TRUE(has(markup, "<table"));
}

TEST(Choropleth, KeepsNamesFromBecomingMarkup) {
    const auto markup = drawn({{"1", "<b>\"A\"", "javascript:x", square, 1, "<i>"}});
    EXPECT_FALSE(has(markup, "<b>"));
    EXPECT_FALSE(has(markup, "<i>"));
    EXPECT_FALSE(has(markup, "javascript"));
    EXPECT_FALSE(has(markup, " style="));
}

}  // namespace
}  // namespace regia::map
