// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_words.hpp"

#include "areas/plan/plan_beginning.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

TEST(PlanWords, LevelsAreReadFromTheTopInBothLanguages) {
    const auto levels = levels_in("Asse / Assi | Axis / Axes\n\n Azione \n");
    ASSERT_TRUE(levels.ok());
    ASSERT_EQ(levels->size(), 2U);
    EXPECT_EQ(levels->at(0).name.english, "Axis");
    EXPECT_EQ(levels->at(0).plural.english, "Axes");
    EXPECT_EQ(levels->at(0).depth, 1);
    EXPECT_EQ(levels->at(1).name.italian, "Azione");
    EXPECT_EQ(levels->at(1).plural.italian, "Azione");
    EXPECT_TRUE(levels->at(1).name.english.empty());
    EXPECT_EQ(levels->at(1).depth, 2);
}

TEST(PlanWords, NamesOfLevelsMustTellThemApart) {
    EXPECT_EQ(levels_in("").error().field, "levels");
    EXPECT_FALSE(levels_in("Asse\nasse").ok());
    EXPECT_FALSE(levels_in("a\nb\nc\nd\ne\nf\ng").ok());
    EXPECT_FALSE(levels_in("???").ok());
}

TEST(PlanWords, ALevelIsRenamedAndOneIsAddedButNoneIsLost) {
    auto present = *levels_in("Asse / Assi | Axis / Axes\nAzione / Azioni");
    present[0].id = {7};
    present[1].id = {8};
    const auto renamed = levels_with(present, "Tema / Temi\nAzione / Azioni\nProgetto / Progetti");
    ASSERT_TRUE(renamed.ok());
    EXPECT_EQ(renamed->at(0).id, present[0].id);
    EXPECT_EQ(renamed->at(0).code, "asse") << "addresses and files know the level by its code";
    EXPECT_EQ(renamed->at(0).name.italian, "Tema");
    EXPECT_FALSE(renamed->at(2).id.exists());
    EXPECT_EQ(renamed->at(2).depth, 3);
    EXPECT_EQ(levels_with(present, "Tema / Temi").error().field, "levels");
    EXPECT_EQ(levels_with(present, "Asse\nObiettivo\nAzione").error().field, "levels") << "all actions would be called objectives";
    EXPECT_EQ(levels_with(present, "Tema\nAzione\nAsse").error().field, "levels");
}

TEST(PlanWords, SurviveBeingTypedAgain) {
    Plan plan;
    plan.title = {"Piano", "Plan"};
    plan.short_title = plan.title;
    plan.valid_from = *parse_partial_date("2021");
    plan.horizon = 2030;
    const auto levels = *levels_in("Asse / Assi | Axis / Axes\nAzione");
    const auto words = words_of(plan, levels);
    const auto again = plan_with(plan, words);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(version_of(words_of(*again, *levels_with(levels, words.levels))), version_of(words));
}

TEST(PlanWords, RefusesDatesThatAreNone) {
    PlanWords words;
    words.title.italian = "Piano";
    words.valid_from = "quando si può";
    EXPECT_EQ(plan_with({}, words).error().field, "valid_from");
    words.valid_from = "2026";
    words.valid_to = "2025-12-31";
    EXPECT_EQ(plan_with({}, words).error().field, "valid_to");
    words.valid_to = "";
    words.horizon = "30";
    EXPECT_EQ(plan_with({}, words).error().field, "horizon");
}

}  // namespace
}  // namespace regia::plan
