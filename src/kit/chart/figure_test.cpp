// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/figure.hpp"

#include "kit/chart/bars.hpp"
#include "kit/chart/donut.hpp"
#include "kit/chart/line.hpp"
#include "kit/chart/progress.hpp"
#include "kit/chart/timeline.hpp"

#include <gtest/gtest.h>

#include <set>

/// What holds for every kind of chart.
namespace regia::chart {
namespace {

const std::string hostile = R"(<script>"'&</svg>)";

Figure figure(std::string id) { return {std::move(id), hostile, hostile, hostile, hostile}; }
std::string words(double) { return hostile; }

/// One of each, with texts that would break out of any markup that lets them.
std::string every_chart() {
    html::Writer out;
    const std::optional<Date> day = make_date(2024, 1, 1);
    progress(out, {hostile, hostile, hostile, Percent{12'000}});
    bars(out, {figure("bars"), hostile, hostile, {{hostile, 1, hostile, "/" + hostile, 0}, {hostile, {}, hostile, "", 0}}, {}});
    line(out, {figure("line"),
               hostile,
               {{hostile, {{1, 1.0, hostile}, {2, 3.0, hostile}}, Stroke::solid}, {hostile, {}, {}}},
               words,
               words,
               {},
               true,
               hostile});
    donut(
        out,
        {figure("donut"), hostile, hostile, hostile, {{hostile, 1, hostile, hostile, "/x"}, {hostile, 2, hostile, hostile, ""}}, hostile});
    timeline(out, {figure("time"),
                   hostile,
                   hostile,
                   hostile,
                   hostile,
                   hostile,
                   *day,
                   {{hostile, "/x", {day, {}}, {day, day}, hostile, hostile, hostile}}});
    bars(out, {figure("empty"), hostile, hostile, {}, {}});
    return std::string(out.finish().text());
}

/// Whether every element is closed in order, as XML wants and as HTML allows.
bool is_balanced(const std::string& markup) {
    std::vector<std::string> open;
    for (auto at = markup.find('<'); at != std::string::npos; at = markup.find('<', at + 1)) {
        const auto end = markup.find('>', at);
        const auto tag = markup.substr(at + 1, end - at - 1);
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) {
                return false;
            }
            open.pop_back();
        } else if (!tag.ends_with('/')) {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    return open.empty();
}

TEST(EveryChart, KeepsTextsFromBecomingMarkup) {
    EXPECT_TRUE(is_balanced(every_chart()));
    EXPECT_EQ(every_chart().find("<script"), std::string::npos);
}

TEST(EveryChart, ObeysAStrictContentSecurityPolicy) {
    EXPECT_EQ(every_chart().find(" style="), std::string::npos);
    EXPECT_EQ(every_chart().find(" on"), std::string::npos);
}

TEST(EveryChart, HasIdsOfItsOwn) {
    const auto markup = every_chart();
    std::set<std::string> ids;
    for (auto at = markup.find(" id=\""); at != std::string::npos; at = markup.find(" id=\"", at + 1)) {
        EXPECT_TRUE(ids.insert(markup.substr(at + 5, markup.find('"', at + 5) - at - 5)).second);
    }
    EXPECT_GT(ids.size(), 10u);
}

TEST(EveryChart, NamesItsPictureByIdsThatExist) {
    const auto markup = every_chart();
    for (const std::string kind : {"line", "donut"}) {
        EXPECT_NE(markup.find("role=\"img\" aria-labelledby=\"" + kind + "-name " + kind + "-desc\""), std::string::npos);
        EXPECT_NE(markup.find("<title id=\"" + kind + "-name\">"), std::string::npos);
        EXPECT_NE(markup.find("<desc id=\"" + kind + "-desc\">"), std::string::npos);
    }
}

TEST(EveryChart, HasItsDataBesideItAsATable) {
    const auto markup = every_chart();
    std::size_t tables = 0;
    for (auto at = markup.find("<table"); at != std::string::npos; at = markup.find("<table", at + 1)) {
        ++tables;
    }
    EXPECT_EQ(tables, 4u);
}

}  // namespace
}  // namespace regia::chart
