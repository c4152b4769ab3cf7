// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edition_pair.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

PlanEdition edition(std::string plan, std::int64_t place, std::string code, std::int64_t position, bool current = false) {
    PlanEdition e;
    e.plan.slug = std::move(plan);
    e.plan.position = place;
    e.edition.code = std::move(code);
    e.edition.position = position;
    e.edition.is_current = current;
    return e;
}

/// Two plans that follow one another; the second has a draft and a final edition.
std::vector<PlanEdition> lineage() {
    std::vector<PlanEdition> editions{edition("second", 2, "final", 2, true), edition("first", 1, "only", 1, true),
                                      edition("second", 2, "draft", 1)};
    sort_by_time(editions);
    return editions;
}

std::string chosen(std::string_view plan, std::string_view from, std::string_view to) {
    const auto pair = choose_pair(lineage(), plan, from, to);
    return pair ? pair->earlier.name() + " " + pair->later.name()
                : pair.error().field + std::to_string(static_cast<int>(pair.error().code));
}

TEST(EditionPair, IsTheCurrentEditionAndTheOneBeforeIt) {
    EXPECT_EQ(chosen("second", "", ""), "second@draft second@final");
    EXPECT_EQ(chosen("first", "", ""), "first@only second@final")
        << "outcomes are recorded for the text that was approved, not for its draft";
}

TEST(EditionPair, TakesBothFormsOfAName) {
    EXPECT_EQ(chosen("second", "draft", "second@final"), "second@draft second@final");
    EXPECT_EQ(chosen("second", "first@only", ""), "first@only second@final");
    EXPECT_EQ(chosen("second", "", "draft"), "first@only second@draft");
    EXPECT_EQ(chosen("second", "", "first@only"), "first@only second@final");
    EXPECT_EQ(chosen("second", "final", ""), "second@draft second@final");
    EXPECT_EQ(chosen("first", "", "only"), "first@only second@final");
}

TEST(EditionPair, PutsTheEarlierFirst) { EXPECT_EQ(chosen("second", "final", "first@only"), "first@only second@final"); }

TEST(EditionPair, RefusesWhatIsNoPair) {
    const auto invalid_code = std::to_string(static_cast<int>(ErrorCode::invalid));
    EXPECT_EQ(chosen("second", "draft", "draft"), "to" + invalid_code);
    EXPECT_EQ(chosen("second", "nothing", ""), "from" + invalid_code);
    EXPECT_EQ(chosen("second", "", "third@only"), "to" + invalid_code);
    EXPECT_EQ(choose_pair({edition("alone", 1, "only", 1, true)}, "alone", "", "").error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace regia::plan
