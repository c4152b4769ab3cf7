// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_json.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace regia::projects {
namespace {

Sheet small_sheet() {
    Sheet sheet;
    sheet.project.local_code = "P1";
    sheet.project.title = "Ponte";
    return sheet;
}

TEST(SheetJson, LeavesOutWhatIsNotKnown) {
    EXPECT_EQ(
        boost::json::serialize(sheet_json(small_sheet())),
        R"({"local_code":"P1","title":"Ponte","evidence":"fact","state":"active","owner_level":"other-public","nodes_evidence":"fact"})");
}

TEST(SheetJson, WritesAmountsAsTextAndWholeNumbersWhole) {
    auto sheet = small_sheet();
    sheet.places = {{{}, "001272", "X", {10'000}}};
    sheet.funding = {{"PNRR", 2022, {4'742'700}}, {"REGION", {}, {50}}};
    sheet.indicators = {{"T1", "Persone", "numero", 600, 0.5, {}}};
    const auto json = sheet_json(sheet);
    EXPECT_EQ(boost::json::serialize(json.at("places")), R"([{"istat":"001272","share":100}])");
    EXPECT_EQ(boost::json::serialize(json.at("funding")),
              R"([{"source":"PNRR","amount":"47427.00","year":2022},{"source":"REGION","amount":"0.50"}])");
    EXPECT_EQ(json.at("indicators").at(0).at("planned").as_int64(), 600);
    EXPECT_DOUBLE_EQ(json.at("indicators").at(0).at("actual").as_double(), 0.5);
    EXPECT_FALSE(json.at("indicators").at(0).as_object().contains("as_of"));
}

TEST(SheetJson, WritesTheRelationsThatGoOutOnly) {
    auto sheet = small_sheet();
    sheet.relations = {{RelationKind::conflict, false, true, {"Stesso suolo", ""}, "P2", "", {}},
                       {RelationKind::synergy, true, false, {}, "P3", "", {}}};
    EXPECT_EQ(boost::json::serialize(sheet_json(sheet).at("relations")),
              R"([{"to":"P2","kind":"conflict","sign":"-","note":{"it":"Stesso suolo"}}])");
}

TEST(SheetJson, WritesPhasesTendersAndPayments) {
    auto sheet = small_sheet();
    sheet.phases = {{"0201", make_date(2022, 7, 22), {}, {}, {}}};
    sheet.tenders = {{"G", "8874674CA7", "Lavori", Money{100}, {}, {}, {}}};
    sheet.payments = {{make_date(2025, 3, 31), {4'742'700}, "PNRR", "saldo"}};
    const auto json = sheet_json(sheet);
    EXPECT_EQ(boost::json::serialize(json.at("phases")), R"([{"phase":"0201","planned_start":"2022-07-22"}])");
    EXPECT_EQ(boost::json::serialize(json.at("tenders")), R"([{"code":"G","cig":"8874674CA7","title":"Lavori","amount":"1.00"}])");
    EXPECT_EQ(boost::json::serialize(json.at("payments")), R"([{"date":"2025-03-31","amount":"47427.00","source":"PNRR","note":"saldo"}])");
}

}  // namespace
}  // namespace regia::projects
