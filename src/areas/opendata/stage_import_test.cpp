// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/stage_import.hpp"

#include "areas/opendata/apply_import.hpp"
#include "areas/opendata/correct_import.hpp"
#include "areas/opendata/discard_import.hpp"
#include "areas/opendata/examine_import.hpp"
#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/import_projects_world.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/opendata/undo_import.hpp"
#include "areas/opendata/works.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "kit/jobs/job_store.hpp"
#include "support/database_test.hpp"

namespace regia::opendata {
namespace {

using std::chrono::system_clock;
using world::Row;

const auto now = system_clock::now();

SentFile file_of(const std::string& text, const std::string& name = "progetti.csv") {
    auto spool = files::Spool::make().value();
    EXPECT_TRUE(spool.write(text));
    return {name, std::make_shared<const files::Spool>(std::move(spool))};
}

class StageImport : public test::DatabaseTest {
protected:
    void SetUp() override {
        test::DatabaseTest::SetUp();
        if (!IsSkipped()) {
            world::load(database(), m_folder.path());
        }
    }

    Result<Id<StagedImport>> stage(const std::vector<SentFile>& files, const std::string& mapping = "") {
        return stage_import(database(), "account:1", {"here-2030", mapping, {}, ImportReach::territory}, files, now);
    }

    /// Everything in the queue.
    void run_jobs() {
        jobs::Runner runner(database(), works(database()));
        while (runner.run_one()) {
        }
    }

    StagedImport staged(Id<StagedImport> id) { return find_staged(*database().read(), id).value(); }

    std::int64_t look(Id<StagedImport> id) { return staged(id).looks; }

    std::vector<StagedRow> rows(Id<StagedImport> id, Outcome outcome) { return rows_of(*database().read(), id, outcome, 0, 100); }

    std::optional<projects::Project> project(const std::string& local_code) {
        const auto data = database().read();
        return projects::find_project(*data, plan::find_plan(*data, "here-2030")->id, local_code);
    }

    std::int64_t count(const std::string& table) { return database().read()->value<std::int64_t>("SELECT COUNT(*) FROM " + table); }

    /// As somebody does in the browser.
    void change_by_hand(const std::string& local_code, const std::string& title) {
        static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
            auto sheet = projects::load_sheet(
                transaction, *projects::find_project(transaction, plan::find_plan(transaction, "here-2030")->id, local_code));
            sheet.project.title = title;
            projects::put_sheet(transaction, sheet);
            return Done{};
        }));
    }

    test::TemporaryFolder m_folder;
};

TEST_P(StageImport, ShowsWhatFilesWouldDoAndWritesNothing) {
    const auto id = stage({file_of(world::registry({Row{}, Row{.cup = "", .local_code = "NEW"}, Row{.local_code = "BAD", .total = "x"}}))});
    ASSERT_TRUE(id) << id.error().text();
    EXPECT_EQ(staged(*id).state, StagedState::waiting);
    run_jobs();
    const auto seen = staged(*id);
    ASSERT_EQ(seen.state, StagedState::examined) << (seen.reason ? seen.reason->text() : "");
    EXPECT_EQ(seen.rows_read, 3);
    EXPECT_EQ(seen.report.count(Outcome::added), 1U);
    EXPECT_EQ(seen.report.count(Outcome::changed), 1U);
    EXPECT_EQ(seen.report.count(Outcome::refused), 1U);
    ASSERT_EQ(rows(*id, Outcome::refused).size(), 1U);
    const auto refused = rows(*id, Outcome::refused)[0].row;
    EXPECT_EQ(refused.file, "progetti.csv") << "the name that its sender knows";
    EXPECT_EQ(refused.line, 4U);
    EXPECT_FALSE(refused.column.empty());
    EXPECT_FALSE(refused.reason.message.empty());
    EXPECT_FALSE(rows(*id, Outcome::changed)[0].row.differences.empty());
    EXPECT_FALSE(project("NEW")) << "nobody has said yes";
    EXPECT_EQ(count("import_batch"), 0);
}

TEST_P(StageImport, WritesWhatSomebodySaidYesToAndForgetsTheFiles) {
    const auto id = stage({file_of(world::registry({Row{.cup = "", .local_code = "NEW"}}))}).value();
    run_jobs();
    ASSERT_TRUE(accept_import(database(), "account:2", "here-2030", id, look(id), now));
    EXPECT_FALSE(accept_import(database(), "account:2", "here-2030", id, look(id), now)) << "once is enough";
    EXPECT_FALSE(discard_import(database(), "account:2", "here-2030", id));
    run_jobs();
    EXPECT_EQ(staged(id).state, StagedState::applied);
    EXPECT_TRUE(staged(id).batch.exists());
    EXPECT_TRUE(project("NEW"));
    EXPECT_EQ(count("stored_file"), 0) << "they can name natural persons";
    EXPECT_EQ(count("stored_file_piece"), 0);
    EXPECT_EQ(count("staged_import_row"), 0);
    EXPECT_EQ(database().read()->value<std::string>("SELECT actor FROM event WHERE verb = 'import_projects'"), "account:2");

    ASSERT_TRUE(apply_import(database(), "account:2", id, now)) << "as when the program was killed before the queue knew";
    EXPECT_EQ(count("import_batch"), 1);
}

TEST_P(StageImport, WhatWouldNowDoSomethingElseIsLookedAtOnceMore) {
    const auto id = stage({file_of(world::registry({Row{}}))}).value();
    run_jobs();
    ASSERT_TRUE(accept_import(database(), "account:2", "here-2030", id, look(id), now));
    change_by_hand("OLD", "Un titolo scritto nel frattempo");
    run_jobs();
    const auto seen = staged(id);
    EXPECT_EQ(seen.state, StagedState::examined);
    EXPECT_FALSE(accept_import(database(), "account:3", "here-2030", id, seen.looks - 1, now)) << "from a page that shows the first look";
    ASSERT_TRUE(seen.reason);
    EXPECT_EQ(seen.reason->code, ErrorCode::conflict);
    EXPECT_EQ(count("import_batch"), 0);
    ASSERT_TRUE(accept_import(database(), "account:2", "here-2030", id, look(id), now));
    run_jobs();
    EXPECT_EQ(staged(id).state, StagedState::applied);
}

TEST_P(StageImport, ARefusedRowIsMendedInPlaceAndReadWithItFromThenOn) {
    const auto id = stage({file_of(world::registry({Row{.cup = "", .local_code = "BAD", .pnrr = "0", .total = "mille"}}))}).value();
    run_jobs();
    const auto refused = rows(id, Outcome::refused).at(0);
    EXPECT_EQ(refused.row.value, "mille");
    ASSERT_TRUE(correct_import(database(), "account:1", "here-2030", id, look(id), {{refused.position, "mille"}}, now));
    EXPECT_EQ(staged(id).state, StagedState::examined) << "the same text mends nothing";
    ASSERT_TRUE(correct_import(database(), "account:1", "here-2030", id, look(id), {{refused.position, "nemmeno"}}, now));
    run_jobs();
    EXPECT_EQ(rows(id, Outcome::refused).at(0).row.value, "nemmeno");
    ASSERT_TRUE(
        correct_import(database(), "account:1", "here-2030", id, look(id), {{rows(id, Outcome::refused).at(0).position, "1000.00"}}, now));
    EXPECT_EQ(correct_import(database(), "account:1", "here-2030", id, look(id), {}, now).error().code, ErrorCode::conflict)
        << "it is being looked at";
    run_jobs();
    EXPECT_TRUE(rows(id, Outcome::refused).empty());
    ASSERT_TRUE(accept_import(database(), "account:1", "here-2030", id, look(id), now));
    run_jobs();
    ASSERT_TRUE(project("BAD"));
    EXPECT_EQ(project("BAD")->funding_total, Money{100'000});
    EXPECT_EQ(correct_import(database(), "account:1", "nowhere", id, look(id), {}, now).error().code, ErrorCode::not_found);
}

TEST_P(StageImport, ForgettingFilesWhileTheyAreLookedAtHarmsNobody) {
    const auto id = stage({file_of(world::registry({Row{}}))}).value();
    ASSERT_TRUE(discard_import(database(), "account:1", "here-2030", id));
    const auto next = stage({file_of(world::registry({Row{}}))}).value();
    EXPECT_NE(id, next) << "an old page would write somebody else's files";
    run_jobs();
    EXPECT_EQ(staged(next).looks, 1);
    EXPECT_TRUE(examine_import(database(), id, make_date(2026, 1, 1)));
}

TEST_P(StageImport, AnInterruptedWriteIsDoneWholeTheNextTime) {
    const auto id = stage({file_of(world::registry({Row{.cup = "", .local_code = "NEW"}}))}).value();
    run_jobs();
    ASSERT_TRUE(accept_import(database(), "account:1", "here-2030", id, look(id), now));
    std::stop_source stopping;
    stopping.request_stop();
    jobs::Runner runner(database(), works(database()));
    EXPECT_TRUE(runner.run_one(stopping.get_token()));
    EXPECT_EQ(staged(id).state, StagedState::applying);
    EXPECT_FALSE(project("NEW"));
    run_jobs();
    EXPECT_EQ(staged(id).state, StagedState::applied);
    EXPECT_EQ(count("import_batch"), 1);
}

TEST_P(StageImport, TwoFilesOfOneNameAreToldApart) {
    const auto text = world::registry({Row{.local_code = "A", .total = "x"}});
    const auto id = stage({file_of(text), file_of(world::registry({Row{.cup = "", .local_code = "B", .total = "x"}}))}).value();
    run_jobs();
    const auto refused = rows(id, Outcome::refused);
    ASSERT_EQ(refused.size(), 2U);
    EXPECT_NE(refused[0].row.file, refused[1].row.file);
}

TEST_P(StageImport, FilesThatCannotBeReadSayWhy) {
    const auto id = stage({file_of("una riga\nsenza senso\n")}).value();
    run_jobs();
    EXPECT_EQ(staged(id).state, StagedState::unreadable);
    ASSERT_TRUE(staged(id).reason);
    EXPECT_NE(staged(id).reason->text().find("progetti.csv"), std::string::npos);
    EXPECT_EQ(staged(id).reason->text().find("/proc/"), std::string::npos);
    EXPECT_TRUE(discard_import(database(), "account:1", "here-2030", id));
    EXPECT_FALSE(find_staged(*database().read(), id));
    EXPECT_EQ(count("stored_file"), 0);
}

TEST_P(StageImport, OnlyLayoutsOfRegiaCanBeNamedNotFilesOfTheMachine) {
    EXPECT_EQ(stage({file_of("a\n")}, "/etc/regia/mapping.json").error().field, "mapping");
    EXPECT_EQ(stage({file_of("a\n")}, "nobody").error().field, "mapping");
    EXPECT_EQ(stage({}).error().field, "files");
    EXPECT_EQ(count("stored_file"), 0);
}

TEST_P(StageImport, AnotherPlansImportIsNotThere) {
    const auto id = stage({file_of(world::registry({Row{}}))}).value();
    run_jobs();
    EXPECT_EQ(accept_import(database(), "account:1", "nowhere", id, look(id), now).error().code, ErrorCode::not_found);
    EXPECT_EQ(discard_import(database(), "account:1", "nowhere", id).error().code, ErrorCode::not_found);
    EXPECT_EQ(staged(id).state, StagedState::examined);
}

TEST_P(StageImport, WhatNobodySaidYesToIsForgottenAfterAMonth) {
    const auto id = stage({file_of(world::registry({Row{}}))}).value();
    run_jobs();
    const auto later = now + std::chrono::days(staged_kept_days + 1);
    ASSERT_TRUE(stage_import(database(), "account:1", {"here-2030", {}, {}, {}}, {file_of("a\n")}, later));
    EXPECT_FALSE(find_staged(*database().read(), id));
    EXPECT_EQ(count("stored_file"), 1);
}

TEST_P(StageImport, IsTakenBackFromTheBrowserToo) {
    const auto id = stage({file_of(world::registry({Row{.cup = "", .local_code = "NEW"}}))}).value();
    run_jobs();
    ASSERT_TRUE(accept_import(database(), "account:1", "here-2030", id, look(id), now));
    run_jobs();
    const auto batch = staged(id).batch;
    ASSERT_TRUE(request_undo(database(), "account:3", "here-2030", batch, now));
    EXPECT_EQ(request_undo(database(), "account:3", "here-2030", batch, now).error().code, ErrorCode::conflict) << "it is under way";
    run_jobs();
    EXPECT_FALSE(project("NEW"));
    EXPECT_EQ(request_undo(database(), "account:3", "here-2030", batch, now).error().code, ErrorCode::conflict);
}

TEST_P(StageImport, TakingItBackDoesNotThrowAwayWhatSomebodyWroteAfterwards) {
    const auto id = stage({file_of(world::registry({Row{}}))}).value();
    run_jobs();
    ASSERT_TRUE(accept_import(database(), "account:1", "here-2030", id, look(id), now));
    run_jobs();
    change_by_hand("OLD", "Scritto a mano");
    const auto batch = staged(id).batch;
    ASSERT_TRUE(request_undo(database(), "account:1", "here-2030", batch, now));
    run_jobs();
    EXPECT_EQ(project("OLD")->title, "Scritto a mano");
    const auto job = jobs::job_on(*database().read(), subject_of(batch));
    EXPECT_EQ(job->state, jobs::JobState::failed);
    EXPECT_NE(job->reason->text().find("OLD"), std::string::npos);
}

REGIA_ON_BOTH_ENGINES(StageImport);

}  // namespace
}  // namespace regia::opendata
