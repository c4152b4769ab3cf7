// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet.hpp"

#include <gtest/gtest.h>

namespace regia::projects {
namespace {

const Date today = make_date(2026, 6, 30);

TEST(Sheet, AddsUpItsRowsOfMoney) {
    Sheet sheet;
    sheet.funding = {{"PNRR", 2022, {10'000}}, {"REGION", {}, {5'050}}};
    sheet.commitments = {{{}, {12'000}, ""}};
    sheet.payments = {{today, {1'000}, "PNRR", ""}, {{}, {234}, "", ""}};
    add_up(sheet);
    EXPECT_EQ(sheet.project.funding_total.cents, 15'050);
    EXPECT_EQ(sheet.project.committed_total.cents, 12'000);
    EXPECT_EQ(sheet.project.paid_total.cents, 1'234);
}

TEST(Sheet, ForgetsTotalsThatNoRowSupports) {
    Sheet sheet;
    sheet.project.funding_total = {999};
    add_up(sheet);
    EXPECT_EQ(sheet.project.funding_total.cents, 0);
}

TEST(FinancialProgress, IsPaymentsOverFunding) {
    Project project;
    project.funding_total = {40'000};
    project.paid_total = {10'000};
    EXPECT_EQ(financial_progress(project)->basis_points, 2'500);
    project.paid_total = {50'000};
    EXPECT_EQ(financial_progress(project)->basis_points, 12'500) << "more than the funding is told, not cut";
}

TEST(FinancialProgress, IsNoneWhereNothingIsFunded) {
    Project project;
    project.paid_total = {10'000};
    EXPECT_FALSE(financial_progress(project));
}

Sheet with_phases(std::vector<Phase> phases, State state = State::active) {
    Sheet sheet;
    sheet.project.state = state;
    sheet.phases = std::move(phases);
    return sheet;
}

TEST(ProceduralProgress, CountsEndedPhasesAndNamesTheCurrentOne) {
    const auto sheet =
        with_phases({{"0301", {}, {}, {}, make_date(2025, 1, 1)}, {"0302", {}, {}, make_date(2026, 6, 1), {}}, {"0303", {}, {}, {}, {}}});
    const auto progress = procedural_progress(sheet, today);
    ASSERT_TRUE(progress);
    EXPECT_EQ(progress->ended, 1);
    EXPECT_EQ(progress->all, 3);
    EXPECT_EQ(progress->current->phase, "0302");
    EXPECT_EQ(progress->days_late, 29);
    EXPECT_EQ(progress->share().basis_points, 3'333);
}

TEST(ProceduralProgress, IsNotKnownWithoutPhases) { EXPECT_FALSE(procedural_progress(Sheet{}, today)); }

TEST(ProceduralProgress, TakesAnEndToComeForNoEnd) {
    const auto progress = procedural_progress(with_phases({{"0301", {}, {}, {}, make_date(2027, 1, 1)}}), today);
    EXPECT_EQ(progress->ended, 0);
}

TEST(Lateness, CountsFromThePlannedEnd) {
    EXPECT_EQ(days_late({"x", {}, {}, make_date(2026, 6, 20), {}}, State::active, today), 10);
    EXPECT_EQ(days_late({"x", {}, {}, make_date(2026, 6, 20), make_date(2026, 6, 25)}, State::active, today), 5);
    EXPECT_EQ(days_late({"x", {}, {}, make_date(2026, 6, 20), make_date(2026, 6, 1)}, State::active, today), 0);
    EXPECT_EQ(days_late({"x", {}, {}, today, {}}, State::active, today), 0) << "the planned day itself is in time";
    EXPECT_EQ(days_late({"x", {}, {}, {}, {}}, State::active, today), 0) << "nothing planned, nothing late";
}

TEST(Lateness, DoesNotGrowOnceAProjectIsOver) {
    for (const auto state : {State::completed, State::closed, State::revoked}) {
        EXPECT_EQ(days_late({"x", {}, {}, make_date(2020, 1, 1), {}}, state, today), 0) << code(state);
    }
}

TEST(PhysicalProgress, IsTheMeanOfWhatIsKnownEachCutAtTheWhole) {
    Sheet sheet;
    EXPECT_FALSE(physical_progress(sheet));
    sheet.indicators = {{"A", "", "", 10, 5, {}}, {"B", "", "", 10, 40, {}}};
    EXPECT_EQ(physical_progress(sheet)->basis_points, 7'500);
    sheet.indicators.push_back({"C", "", "", 10, {}, {}});
    sheet.indicators.push_back({"D", "", "", 0, 3, {}});
    EXPECT_EQ(physical_progress(sheet)->basis_points, 7'500) << "what has no plan or no value is left out, not counted as zero";
}

TEST(PhysicalProgress, IsNotKnownWhenNoIndicatorHasBothValues) {
    Sheet sheet;
    sheet.indicators = {{"A", "", "", 10, {}, {}}, {"B", "", "", {}, 4, {}}};
    EXPECT_FALSE(physical_progress(sheet));
}

TEST(Completeness, NamesWhatIsMissing) {
    Sheet sheet;
    EXPECT_EQ(completeness_of(sheet).score.basis_points, 0);
    EXPECT_EQ(completeness_of(sheet).missing.size(), 10U);
    sheet.project.cup = "C11G06000000001";
    sheet.project.planned_start = today;
    sheet.project.actual_end = today;
    const auto found = completeness_of(sheet);
    EXPECT_EQ(found.score.basis_points, 3'000);
    EXPECT_STREQ(found.missing.front(), "Summary");
}

}  // namespace
}  // namespace regia::projects
