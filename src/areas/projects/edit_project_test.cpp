// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/edit_project.hpp"

#include "areas/plan/add_node.hpp"
#include "areas/plan/begin_plan.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_json.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "support/database_test.hpp"

#include <boost/json/serialize.hpp>

namespace regia::projects {
namespace {

/// A project as files bring them: two parts of the plan, notes, a payment that was given back, a title that nobody could type.
class EditProject : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        actor.account = 7;
        ASSERT_TRUE(plan::begin_plan(database(), actor, {{"Piano", ""}, "piano", "Ente", {}, "", "Asse"}).ok());
        of = *plan::find_plan(*database().read(), "piano");
        const auto edition = plan::current_edition(*database().read(), of.id)->id;
        for (const auto* code : {"1", "2"}) {
            ASSERT_TRUE(plan::add_node(database(), actor, edition, {"", "", code, {{"Parte", ""}, {}, "", Evidence::fact}}).ok());
        }
        const auto done = database().write([&](db::Transaction& transaction) -> Status {
            const auto borgo = territory::put_municipality(transaction, {{}, "028001", "Borgo", "", {}, {}, {}, {}, {}, {}}, {});
            territory::add_member(transaction, of.territory, borgo, false, {}, {});
            Sheet sheet;
            auto& p = sheet.project;
            p.plan = of.id;
            p.plan_slug = of.slug;
            p.local_code = "A 1/B";
            p.cup = "non un CUP";
            p.title = std::string(600, 'x');
            p.evidence = Evidence::demo;
            p.nodes_evidence = Evidence::demo;
            sheet.nodes = plan::nodes_of(transaction, edition);
            sheet.places = {{borgo, "028001", "Borgo", {6'000}}};
            sheet.funding = {{"regione", 2026, {100'000}}, {"comune", std::nullopt, {5}}};
            sheet.payments = {{make_date(2026, 5, 12), {8'000}, "regione", "totale alla data"}, {std::nullopt, {-500}, "", "recupero"}};
            put_sheet(transaction, sheet);
            reindex(transaction, of.id);
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    Sheet present() {
        const auto data = database().read();
        return load_sheet(*data, *find_project(*data, of.id, "A 1/B"));
    }
    std::string json() { return boost::json::serialize(sheet_json(present())); }
    ProjectWords words() { return words_of(present(), DecimalMark::comma); }
    Status save(const ProjectWords& changed, const std::string& seen) {
        return edit_project(database(), actor, of.id, "A 1/B", changed, seen, {DecimalMark::comma, make_date(2026, 11, 23)});
    }

    plan::Plan of;
    site::Actor actor;
};

TEST_P(EditProject, SavedAsItWasLosesNothingAndLeavesNoTrace) {
    const auto before = json();
    ASSERT_TRUE(save(words(), "whatever was seen").ok());
    EXPECT_EQ(json(), before);
    EXPECT_EQ(database().read()->value<std::int64_t>("SELECT COUNT(*) FROM event WHERE verb = 'edit_project'"), 0);
}

TEST_P(EditProject, AChangeTouchesNothingElse) {
    auto changed = words();
    const auto seen = version_of(changed);
    changed.summary = "Una sintesi";
    ASSERT_TRUE(save(changed, seen).ok());
    const auto sheet = present();
    EXPECT_EQ(sheet.project.summary, "Una sintesi");
    EXPECT_EQ(sheet.funding.size(), 2U) << "money was lost by changing a word";
    EXPECT_EQ(sheet.payments.size(), 2U);
    EXPECT_EQ(sheet.nodes.size(), 2U);
    EXPECT_EQ(sheet.project.paid_total.cents, 7'500);
    EXPECT_EQ(sheet.project.nodes_evidence, Evidence::demo) << "whose reading the place in the plan is was forgotten";
}

TEST_P(EditProject, PaymentsKeepTheirNotesWhenOneIsAdded) {
    auto changed = words();
    const auto seen = version_of(changed);
    changed.payments += "01/06/2026; 20,00\n";
    ASSERT_TRUE(save(changed, seen).ok());
    ASSERT_EQ(present().payments.size(), 3U);
    EXPECT_EQ(present().payments[0].note, "totale alla data");
    EXPECT_EQ(present().payments[1].note, "recupero");
    EXPECT_EQ(total_of(*database().read(), of.id).paid.cents, 9'500);
}

TEST_P(EditProject, WhoWasSlowerIsTold) {
    auto mine = words();
    const auto seen = version_of(mine);
    auto theirs = mine;
    theirs.summary = "Loro";
    mine.summary = "Mia";
    ASSERT_TRUE(save(theirs, seen).ok());
    const auto refused = save(mine, seen);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().field, "seen");
    EXPECT_EQ(present().project.summary, "Loro");
}

TEST_P(EditProject, RefusesWhatCannotBeAndLeavesAllAsItWas) {
    const auto before = json();
    const auto refused = [&](auto change) {
        auto changed = words();
        change(changed);
        const auto saved = save(changed, version_of(words()));
        return saved ? std::string("nothing") : saved.error().field;
    };
    EXPECT_EQ(refused([](auto& w) { w.title = ""; }), "title");
    EXPECT_EQ(refused([](auto& w) { w.cup = "C11"; }), "cup");
    EXPECT_EQ(refused([](auto& w) { w.node = "99"; }), "node");
    EXPECT_EQ(refused([](auto& w) { w.places = "Atlantide"; }), "places");
    EXPECT_EQ(refused([](auto& w) { w.places = "Borgo; 60\nBorgo; 50"; }), "places");
    EXPECT_EQ(refused([](auto& w) { w.funding = "mille; Regione"; }), "funding");
    EXPECT_EQ(refused([](auto& w) { w.payments = "31/02/2026; 1,00"; }), "payments");
    EXPECT_EQ(refused([](auto& w) { w.planned_start = "2026-02-30"; }), "planned_start");
    EXPECT_EQ(json(), before);
}

REGIA_ON_BOTH_ENGINES(EditProject);

}  // namespace
}  // namespace regia::projects
