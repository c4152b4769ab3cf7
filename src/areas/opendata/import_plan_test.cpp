// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_plan.hpp"

#include "areas/opendata/import_projects_world.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "support/database_test.hpp"

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

/// A later plan that says where its axis comes from, and what it is linked to.
constexpr std::string_view later_plan = R"json({"format": "regia-plan/1",
  "plan": {"slug": "here-2040", "territory": "here", "owner": "owner", "title": {"it": "Dopo"}, "position": 2},
  "levels": [{"code": "axis", "name": {"it": "asse"}, "depth": 1}],
  "editions": [{"code": "e1", "name": {"it": "Prima"}, "nodes": [
    {"code": "A", "level": "axis", "title": {"it": "Asse A"}, "links": [{"to": "here-2030@e1:2", "kind": "supports"}]}]}],
  "lineage": [{"from": "here-2030@e1:1", "to": "here-2040@e1:A", "outcome": "changed", "note": {"it": "Riscritto"}}]})json";

class ImportPlan : public test::DatabaseTest {
protected:
    void SetUp() override {
        DatabaseTest::SetUp();
        if (!IsSkipped()) {
            world::load(database(), m_folder.path());
        }
    }

    fs::path file(const std::string& name, std::string_view text) { return world::write(m_folder.path() / name, text); }
    fs::path plan_file() { return file("plan.json", world::plan); }
    fs::path projects_file() { return file("projects.json", world::projects); }

    Result<Loaded> load(const std::vector<fs::path>& paths, Existing existing = Existing::replace) {
        return import_plan(database(), "test", paths, existing);
    }

    std::int64_t count(std::string_view sql) { return database().read()->value<std::int64_t>(sql); }
    std::int64_t projects() {
        const auto data = database().read();
        return projects::total_of(*data, plan::find_plan(*data, "here-2030")->id).projects;
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_P(ImportPlan, ReplacingAPlanNeverLosesItsProjectsInSilence) {
    const auto refused = load({plan_file()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_EQ(projects(), 2);
    ASSERT_TRUE(load({plan_file(), projects_file()}));
    EXPECT_EQ(projects(), 2);
}

TEST_P(ImportPlan, ProjectsOfAPlanThatHasSomeAreNotWrittenOverUnasked) {
    const auto other = file("projects.json", R"({"format": "regia-projects/1", "plan": "here-2030", "projects": [
        {"local_code": "OLD", "title": "Scritto sopra"}]})");
    EXPECT_EQ(load({other}, Existing::refuse).error().code, ErrorCode::conflict);
    ASSERT_TRUE(load({other}));
    EXPECT_EQ(projects(), 2);
}

TEST_P(ImportPlan, AProjectWithoutASourceIsNoRecordedFact) {
    ASSERT_TRUE(load({file("projects.json", R"({"format": "regia-projects/1", "plan": "here-2030", "projects": [
        {"local_code": "UNSAID", "title": "Senza fonte"}, {"local_code": "SAID", "title": "Con fonte", "source": "DUP 2026"}]})")}));
    const auto data = database().read();
    const auto plan = plan::find_plan(*data, "here-2030")->id;
    EXPECT_EQ(projects::find_project(*data, plan, "UNSAID")->evidence, Evidence::demo);
    EXPECT_EQ(projects::find_project(*data, plan, "SAID")->evidence, Evidence::fact);
}

TEST_P(ImportPlan, WhatALaterPlanSaysOfAnEarlierOneOutlivesItsReplacement) {
    ASSERT_TRUE(load({file("later.json", later_plan)}));
    ASSERT_TRUE(load({plan_file(), projects_file()}));
    EXPECT_EQ(count("SELECT COUNT(*) FROM node_lineage k JOIN node a ON a.id = k.from_id JOIN node b ON b.id = k.to_id "
                    "WHERE a.code = '1' AND b.code = 'A' AND k.outcome = 'changed' AND k.note_it = 'Riscritto'"),
              1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM node_link k JOIN node a ON a.id = k.from_id JOIN node b ON b.id = k.to_id "
                    "WHERE a.code = 'A' AND b.code = '2'"),
              1);
    ASSERT_TRUE(load({file("later.json", later_plan)}));
    EXPECT_EQ(count("SELECT COUNT(*) FROM node_lineage WHERE to_id IS NOT NULL"), 1) << "loaded again, nothing is said twice";
}

TEST_P(ImportPlan, ANodeThatALaterPlanNamesCannotVanishUnnoticed) {
    ASSERT_TRUE(load({file("later.json", later_plan)}));
    std::string renamed(world::plan);
    renamed.replace(renamed.find("{\"code\": \"1\""), 12, "{\"code\": \"9\"");
    const auto refused = load({file("plan.json", renamed), file("projects.json", R"({"format": "regia-projects/1", "plan": "here-2030",
        "projects": [{"local_code": "P", "title": "Uno"}]})")});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().find("here-2030@e1:1"), std::string::npos) << refused.error().text();
    EXPECT_EQ(projects(), 2) << "nothing is half done";
}

TEST_P(ImportPlan, AFolderWithoutFilesIsAMistakeAndSaysSo) {
    test::TemporaryFolder empty;
    EXPECT_EQ(load({empty.path()}).error().code, ErrorCode::not_found);
}

REGIA_ON_BOTH_ENGINES(ImportPlan);

}  // namespace
}  // namespace regia::opendata
