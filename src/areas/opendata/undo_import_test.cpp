// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/undo_import.hpp"

#include "areas/opendata/import_projects_world.hpp"
#include "areas/opendata/project_rows.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "support/database_test.hpp"

#include <boost/json.hpp>

namespace regia::opendata {
namespace {

using world::Row;

class UndoImport : public test::DatabaseTest {
protected:
    void SetUp() override {
        test::DatabaseTest::SetUp();
        if (!IsSkipped()) {
            world::load(database(), m_folder.path());
        }
    }

    Id<Batch> import(const std::vector<Row>& rows) {
        const auto path = world::write(m_folder.path() / "progetti.csv", world::registry(rows));
        const auto report = import_projects(database(), "test", world::request({path}, ImportMode::apply), [](const ImportRow&) {});
        return report ? report->batch : Id<Batch>{};
    }

    /// Every project of the plan as text.
    std::string everything() {
        const auto data = database().read();
        std::string text;
        for (const auto& project : projects::list_projects(*data, plan::find_plan(*data, "here-2030")->id, {}, {}, 100)) {
            text += boost::json::serialize(project_row(projects::load_sheet(*data, project))) + "\n";
        }
        auto totals = data->query("SELECT facet, value, projects, funding FROM project_total ORDER BY facet, value");
        while (totals.next()) {
            text += totals.get<std::string>(0) + " " + totals.get<std::string>(1) + " " + totals.get<std::string>(3) + "\n";
        }
        return text;
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_P(UndoImport, PutsEverythingBackAsItWas) {
    const auto before = everything();
    const auto batch = import({Row{.total = "999"}, Row{.cup = "", .local_code = "NEW"}});
    ASSERT_TRUE(batch.exists());
    EXPECT_NE(everything(), before);
    const auto undone = undo_import(database(), "test", "here-2030", batch);
    ASSERT_TRUE(undone) << undone.error().text();
    EXPECT_EQ(undone->restored, 1);
    EXPECT_EQ(undone->removed, 1);
    EXPECT_EQ(everything(), before);
}

TEST_P(UndoImport, TwiceIsAConflict) {
    const auto batch = import({Row{}});
    ASSERT_TRUE(undo_import(database(), "test", "here-2030", batch));
    const auto again = undo_import(database(), "test", "here-2030", batch);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::conflict);
}

TEST_P(UndoImport, ALaterImportOfTheSameProjectGoesFirst) {
    const auto first = import({Row{}});
    const auto second = import({Row{.title = "Ancora"}});
    const auto apart = import({Row{.cup = "", .local_code = "NEW"}});
    const auto refused = undo_import(database(), "test", "here-2030", first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_TRUE(undo_import(database(), "test", "here-2030", second));
    EXPECT_TRUE(undo_import(database(), "test", "here-2030", first));
    EXPECT_TRUE(undo_import(database(), "test", "here-2030", apart));
}

TEST_P(UndoImport, OnlyBatchesOfThePlan) {
    EXPECT_EQ(undo_import(database(), "test", "here-2030", {4711}).error().code, ErrorCode::not_found);
    EXPECT_EQ(undo_import(database(), "test", "nowhere", {1}).error().code, ErrorCode::not_found);
}

REGIA_ON_BOTH_ENGINES(UndoImport);

}  // namespace
}  // namespace regia::opendata
