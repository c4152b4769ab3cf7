// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/symbols.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace regia::map {
namespace {

std::string drawn(std::vector<Symbol> symbols_given, std::vector<Rings> outlines = {}) {
    html::Writer out;
    symbols(out, {{"people", "People", "Torino is the largest.", "Table", "Municipality", "People", "", "No places.", "No data", "ISTAT"},
                  std::move(symbols_given),
                  std::move(outlines),
                  [](double value) { return std::to_string(static_cast<long>(value)); }});
    return std::string(out.finish().text());
}

Symbol symbol(std::string id, std::int32_t lon_e5, std::optional<double> value) {
    return {id, "Place " + id, "/places/" + id, {lon_e5, 4'500'000}, value, "text " + id};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string radius(const std::string& markup, const std::string& id) {
    const auto at = markup.find(" r=\"", markup.find("id=\"people-" + id + "\"")) + 4;
    return markup.substr(at, markup.find('"', at) - at);
}

TEST(Symbols, HaveAreasAsTheirValues) {
    const auto markup = drawn({symbol("a", 700'000, 400), symbol("b", 800'000, 100)});
    EXPECT_EQ(radius(markup, "a"), "110.0");
    EXPECT_EQ(radius(markup, "b"), "55.0");
}

TEST(Symbols, LetNoLargeCircleCoverASmallOne) {
    const auto markup = drawn({symbol("small", 700'000, 1), symbol("large", 700'000, 100)});
    EXPECT_LT(markup.find("people-large"), markup.find("people-small"));
    EXPECT_LT(markup.find("row\"><a href=\"/places/small"),
              markup.find("row\"><a href=\"/places/large"));  // the table keeps the order given
}

TEST(Symbols, AreNeverTooSmallToSee) { EXPECT_EQ(radius(drawn({symbol("a", 700'000, 1e9), symbol("b", 800'000, 1)}), "b"), "10.0"); }

TEST(Symbols, TellMissingFromZeroAndFromNegative) {
    EXPECT_TRUE(has(drawn({symbol("a", 700'000, std::nullopt)}), R"(class="territory symbol no-data" fill="#fff")"));
    EXPECT_TRUE(has(drawn({symbol("a", 700'000, std::numeric_limits<double>::quiet_NaN())}), "no-data"));
    EXPECT_FALSE(has(drawn({symbol("a", 700'000, 0)}), "no-data"));
    EXPECT_TRUE(has(drawn({symbol("a", 700'000, -5)}), R"(symbol negative)"));
}

TEST(Symbols, StayInsideTheDrawing) {
    const auto markup = drawn({symbol("a", 700'000, 100), symbol("b", 800'000, 100)});
    const auto at = markup.find(" cx=\"", markup.find("people-a")) + 5;
    EXPECT_GE(std::stod(markup.substr(at)), 110);
}

TEST(Symbols, ExplainTheirSizes) {
    EXPECT_EQ(reference_values(848'000, true), (std::vector<double>{500'000, 100'000, 20'000}));
    EXPECT_EQ(reference_values(3, true), (std::vector<double>{2}));
    EXPECT_EQ(reference_values(1, false).size(), 3u);
    EXPECT_TRUE(reference_values(0, true).empty());
    EXPECT_TRUE(reference_values(std::numeric_limits<double>::infinity(), false).empty());
    EXPECT_TRUE(has(drawn({symbol("a", 700'000, 848'000)}), "<li>500000</li>"));
}

TEST(Symbols, DrawTheOutlineBehindThem) {
    const Rings square{{{{600'000, 4'400'000}, {900'000, 4'400'000}, {900'000, 4'600'000}, {600'000, 4'400'000}}}};
    const auto markup = drawn({symbol("a", 700'000, 1)}, {square});
    EXPECT_LT(markup.find("class=\"outline\""), markup.find("people-a"));
}

TEST(Symbols, WithoutPlacesSaySo) {
    EXPECT_TRUE(has(drawn({}), "No places."));
    EXPECT_FALSE(has(drawn({}), "<svg"));
}

}  // namespace
}  // namespace regia::map
