// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_plan.hpp"

#include "areas/opendata/export_json.hpp"
#include "areas/opendata/export_projects.hpp"
#include "areas/opendata/import_projects_world.hpp"
#include "support/database_test.hpp"

#include <boost/json.hpp>

#include <sstream>

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

class ExportPlan : public test::DatabaseTest {
protected:
    fs::path folder(const std::string& name) {
        fs::create_directories(m_folder.path() / name);
        return m_folder.path() / name;
    }

    /// Exports the plan from one database, loads it into an empty one, exports it again, and compares.
    void comes_back_whole(const std::string& slug) {
        ASSERT_TRUE(export_plan(*database().read(), slug, folder("first")));
        test::TestDatabase empty(GetParam());
        const auto loaded = import_plan(*empty, "test", {folder("first")}, Existing::refuse);
        ASSERT_TRUE(loaded) << loaded.error().text();
        ASSERT_TRUE(export_plan(*empty->read(), slug, folder("second")));
        for (const auto* name : {"territory.json", "shared.json", "plan.json", "projects.json"}) {
            EXPECT_EQ(content(folder("first") / name), content(folder("second") / name)) << name;
        }
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_P(ExportPlan, ComesBackWhole) {
    world::load(database(), folder("world"));
    comes_back_whole("here-2030");
}

TEST_P(ExportPlan, SaysWhatTheFilesSaid) {
    world::load(database(), folder("world"));
    ASSERT_TRUE(export_plan(*database().read(), "here-2030", folder("out")));
    const auto written = content(folder("out") / "projects.json");
    EXPECT_NE(written.find("\"share\": 33.33"), std::string::npos) << written;
    EXPECT_NE(written.find("\"relations\": [{\"to\": \"OTHER\""), std::string::npos) << written;
    const auto plan = content(folder("out") / "plan.json");
    EXPECT_NE(plan.find("\"populations\": [\"residents\", \"students\"]"), std::string::npos) << plan;
    EXPECT_NE(plan.find("\"from\": \"here-2030@e1:2\""), std::string::npos) << plan;
    const auto territory = content(folder("out") / "territory.json");
    EXPECT_NE(territory.find("{\"istat\": \"001001\", \"zone\": \"Z2\", \"from\": \"2010-01-01\", \"to\": \"2015-01-01\"}"),
              std::string::npos)
        << territory;
}

TEST_P(ExportPlan, ADemonstrationPlanComesBackWhole) {
    const fs::path demo = fs::path(REGIA_SOURCE_DIR) / "demo";
    if (!fs::exists(demo / "shared.json")) {
        GTEST_SKIP() << "no demonstration plans in " << demo;
    }
    const auto loaded =
        import_plan(database(), "test", {demo / "territories/ot.json", demo / "shared.json", demo / "olbia-tempio"}, Existing::refuse);
    ASSERT_TRUE(loaded) << loaded.error().text();
    comes_back_whole("olbia-tempio");
}

TEST_P(ExportPlan, ProjectsInEveryForm) {
    world::load(database(), folder("world"));
    const auto data = database().read();
    for (const auto* name : {"p.csv", "p.xlsx", "p.json"}) {
        const auto count = export_projects(*data, "here-2030", folder("out") / name);
        ASSERT_TRUE(count) << count.error().text();
        EXPECT_EQ(*count, 2U);
        EXPECT_GT(fs::file_size(folder("out") / name), 100U);
    }
    EXPECT_FALSE(export_projects(*data, "here-2030", folder("out") / "p.doc"));
    EXPECT_EQ(export_projects(*data, "nowhere", folder("out") / "p.csv").error().code, ErrorCode::not_found);
    EXPECT_EQ(export_projects(*data, "here-2030", "/proc/nowhere/p.csv").error().code, ErrorCode::unavailable);
}

REGIA_ON_BOTH_ENGINES(ExportPlan);

TEST(ExportJson, IsReadableAndTheSameValue) {
    const auto value = boost::json::parse(R"({"a": 33.33, "b": ["x\"y", null, true], "c": {"d": 1e300}})");
    EXPECT_EQ(json_line(value), R"({"a": 33.33, "b": ["x\"y", null, true], "c": {"d": 1e+300}})");
    EXPECT_EQ(boost::json::parse(json_text(value)), value);
}

}  // namespace
}  // namespace regia::opendata
