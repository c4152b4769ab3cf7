// SPDX-License-Identifier: AGPL-3.0-or-later
// The pure parts of the public pages: grouping, counting, cutting.
#include "areas/communication/node_sheet.hpp"
#include "areas/communication/place.hpp"
#include "areas/communication/plan_card.hpp"
#include "areas/communication/search_query.hpp"
#include "areas/communication/static_text.hpp"
#include "areas/communication/wording.hpp"

#include <gtest/gtest.h>

namespace regia::communication {
namespace {

PlanCard card(std::string slug, std::string lineage, std::int64_t position) {
    PlanCard made;
    made.plan.slug = std::move(slug);
    made.plan.lineage = std::move(lineage);
    made.plan.position = position;
    return made;
}

TEST(PlanLines, PlansOfALineageStandTogetherOldestFirst) {
    const auto lines = lines_of({card("second", "a", 2), card("alone", "", 1), card("first", "a", 1)});
    ASSERT_EQ(lines.size(), 2u);
    ASSERT_EQ(lines[0].plans.size(), 2u);
    EXPECT_EQ(lines[0].plans[0].plan.slug, "first");
    EXPECT_EQ(lines[0].plans[1].plan.slug, "second");
    EXPECT_EQ(lines[1].plans[0].plan.slug, "alone");
}

TEST(PlanLines, PlansWithoutLineageAreNotOneLine) { EXPECT_EQ(lines_of({card("a", "", 1), card("b", "", 1)}).size(), 2u); }

TEST(PlanCards, TotalsAddUp) {
    auto one = card("a", "", 1);
    one.total = {"", 2, {100}, {50}, {25}};
    const auto total = total_over({one, one, card("empty", "", 1)});
    EXPECT_EQ(total.projects, 4);
    EXPECT_EQ(total.funding.cents, 200);
    EXPECT_EQ(total.paid.cents, 50);
}

TEST(NodesByLevel, CountsAllAndKeepsTheRoots) {
    plan::Level axis;
    axis.id = {1};
    plan::Level action;
    action.id = {2};
    plan::Level unused;
    unused.id = {3};
    plan::Node top;
    top.id = {10};
    top.level = axis.id;
    top.code = "1";
    plan::Node below;
    below.id = {11};
    below.level = action.id;
    below.parent = top.id;
    const auto levels = nodes_by_level({axis, action, unused}, {top, below}, {{"1", 7, {}, {}, {}}});
    ASSERT_EQ(levels.size(), 2u);
    EXPECT_EQ(levels[0].roots.at(0).total.projects, 7);
    EXPECT_EQ(levels[1].count, 1);
    EXPECT_TRUE(levels[1].roots.empty());
}

TEST(NodeSheet, TermsAreGroupedByClassification) {
    documents::Term a;
    a.taxonomy_code = "pnrr";
    documents::Term b;
    b.taxonomy_code = "sdg";
    const auto groups = grouped({a, a, b});
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].terms.size(), 2u);
    EXPECT_TRUE(grouped({}).empty());
}

TEST(Places, MembersAreCountedByZone) {
    ZoneFigures north;
    north.zone.code = "N";
    Place in;
    in.zone = "N";
    in.municipality.population = 100;
    Place unknown = in;
    unknown.municipality.population.reset();
    Place out;
    std::vector<ZoneFigures> zones{north};
    count_members(zones, {in, unknown, out});
    EXPECT_EQ(zones[0].municipalities, 2);
    EXPECT_EQ(zones[0].population, 100);
}

TEST(Places, IndexLettersArePlainCapitals) {
    EXPECT_EQ(index_letter("Èze"), "E");
    EXPECT_EQ(index_letter("aosta"), "A");
    EXPECT_EQ(index_letter("…"), "#");
    EXPECT_EQ(index_letter(""), "#");
}

TEST(Wording, FirstLettersBecomeCapitals) {
    EXPECT_EQ(capitalised("assi"), "Assi");
    EXPECT_EQ(capitalised("èra"), "Èra");
    EXPECT_EQ(capitalised("÷"), "÷");
    EXPECT_EQ(capitalised(""), "");
    EXPECT_EQ(capitalised("\xC3"), "\xC3");
}

TEST(Wording, CutsBetweenWordsAndNeverInALetter) {
    EXPECT_EQ(in_short("one two three", 8), "one two…");
    EXPECT_EQ(in_short("short", 8), "short");
    EXPECT_EQ(cut("città", 5), "citt");
    EXPECT_EQ(cut("città", 6), "città");
    EXPECT_EQ(cut("", 0), "");
}

TEST(SearchQuery, ReadsWhatCame) {
    const auto query = search_query("  acqua  ", "project", "40");
    EXPECT_EQ(query.words, "acqua");
    EXPECT_EQ(query.kind, "project");
    EXPECT_EQ(query.from, 40u);
    EXPECT_FALSE(query.was_cut);
}

TEST(SearchQuery, NonsenseCountsForNothing) {
    const auto query = search_query("a", "<script>", "-1");
    EXPECT_EQ(query.kind, "");
    EXPECT_EQ(query.from, 0u);
    EXPECT_EQ(search_query("a", "", "9999999999999999999999").from, 0u);
    EXPECT_LE(search_query("a", "", "99999999").from, 2'000u);
}

TEST(SearchQuery, LongWordsAreCutAndItIsSaid) {
    const auto query = search_query(std::string(300, 'x'), "", "");
    EXPECT_EQ(query.words.size(), query_bytes_max);
    EXPECT_TRUE(query.was_cut);
}

TEST(StaticTexts, AreThereInBothLanguages) {
    for (const auto* text : {&how_to_read_text(), &accessibility_text(), &legal_notes_text(), &privacy_text(), &open_data_text()}) {
        EXPECT_FALSE(text->title.english.empty());
        EXPECT_FALSE(text->body.italian.empty());
        EXPECT_FALSE(text->body.english.empty());
    }
}

}  // namespace
}  // namespace regia::communication
