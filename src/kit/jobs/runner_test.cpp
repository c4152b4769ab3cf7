// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/jobs/runner.hpp"

#include "kit/jobs/job_store.hpp"
#include "support/database_test.hpp"

#include <atomic>
#include <stdexcept>

namespace regia::jobs {
namespace {

using namespace std::chrono_literals;
using std::chrono::system_clock;

class JobRunner : public test::DatabaseTest {
protected:
    Id<Job> put(std::string_view kind, Instant due = system_clock::now()) {
        Id<Job> id;
        static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
            id = put_job(transaction, kind, "thing:7", "tests", due);
            return Done{};
        }));
        return id;
    }

    Job job(Id<Job> id) { return find_job(*database().read(), id).value(); }

    /// As when the program that ran it was killed, and the time for which it held it is over.
    void run_by_somebody_who_is_gone(Id<Job> id) {
        static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
            auto held = job_of(transaction, id);
            held.attempts = 1;
            mark_running(transaction, held, system_clock::now() - 1s);
            return Done{};
        }));
    }

    static Job job_of(const db::Reader& data, Id<Job> id) { return find_job(data, id).value(); }
};

TEST_P(JobRunner, DoesWhatIsDueInItsTurnAndOnce) {
    std::string done;
    Runner runner(database(), {{"a", [&](const Job& job, const std::stop_token&) -> Status {
                                    done += job.subject + " ";
                                    return Done{};
                                }}});
    const auto id = put("a");
    put("a", system_clock::now() + 1h);
    EXPECT_TRUE(runner.run_one());
    EXPECT_FALSE(runner.run_one()) << "the other one is not due";
    EXPECT_EQ(done, "thing:7 ");
    EXPECT_EQ(job(id).state, JobState::done);
    EXPECT_FALSE(job(id).ended_at.empty());
    EXPECT_EQ(job_on(*database().read(), "thing:7")->state, JobState::waiting) << "the later one with the same subject";
}

TEST_P(JobRunner, TriesAgainWhatMayPassAndGivesUpInTheEnd) {
    Runner runner(database(), {{"a", [](const Job&, const std::stop_token&) -> Status { return unavailable("Busy."); }}});
    const auto id = put("a");
    EXPECT_TRUE(runner.run_one());
    EXPECT_EQ(job(id).state, JobState::waiting);
    EXPECT_EQ(job(id).reason->message, "Busy.");
    EXPECT_FALSE(runner.run_one()) << "not before its pause is over";
    for (int attempt = 2; attempt <= attempts_max; ++attempt) {
        static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
            transaction.execute("UPDATE job SET due_at = '' WHERE id = ?", id);
            return Done{};
        }));
        EXPECT_TRUE(runner.run_one()) << attempt;
    }
    EXPECT_EQ(job(id).state, JobState::failed);
    EXPECT_EQ(job(id).attempts, attempts_max);
    static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
        queue_again(transaction, id, system_clock::now());
        return Done{};
    }));
    EXPECT_TRUE(runner.run_one()) << "the administrator has had it tried once more";
}

TEST_P(JobRunner, DoesNotTryAgainWhatBreaksARule) {
    Runner runner(database(), {{"a", [](const Job&, const std::stop_token&) -> Status { return invalid("Wrong: {}.", {"it"}, "field"); }}});
    const auto id = put("a");
    const auto unknown = put("b");
    EXPECT_TRUE(runner.run_one());
    EXPECT_TRUE(runner.run_one());
    EXPECT_EQ(job(id).state, JobState::failed);
    EXPECT_EQ(job(id).reason->text(), "Wrong: it.");
    EXPECT_EQ(job(id).reason->field, "field");
    EXPECT_EQ(job(unknown).state, JobState::failed);
}

TEST_P(JobRunner, AFaultEndsTheJobAndNotTheProgram) {
    Runner runner(database(), {{"a", [](const Job&, const std::stop_token&) -> Status { throw std::runtime_error("out of luck"); }}});
    const auto id = put("a");
    EXPECT_TRUE(runner.run_one());
    EXPECT_EQ(job(id).state, JobState::waiting);
    EXPECT_EQ(job(id).reason->code, ErrorCode::internal);
}

TEST_P(JobRunner, TakesUpWhatAKilledProgramLeftAndNothingThatSomebodyHolds) {
    std::atomic<int> done = 0;
    Runner runner(database(), {{"a", [&](const Job&, const std::stop_token&) -> Status {
                                    ++done;
                                    return Done{};
                                }}});
    const auto id = put("a");
    static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
        mark_running(transaction, job_of(transaction, id), system_clock::now() + 10s);
        return Done{};
    }));
    EXPECT_FALSE(runner.run_one()) << "another program is at it";
    run_by_somebody_who_is_gone(id);
    EXPECT_TRUE(runner.run_one());
    EXPECT_EQ(done, 1);
    EXPECT_EQ(job(id).attempts, 2);
}

TEST_P(JobRunner, AJobThatKillsTheProgramEachTimeIsGivenUp) {
    int begun = 0;
    Runner runner(database(), {{"a", [&](const Job&, const std::stop_token&) -> Status {
                                    ++begun;
                                    return Done{};
                                }}});
    const auto id = put("a");
    static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
        auto killed = job_of(transaction, id);
        killed.attempts = attempts_max;
        mark_running(transaction, killed, system_clock::now() - 1s);
        return Done{};
    }));
    EXPECT_FALSE(runner.run_one());
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(job(id).state, JobState::failed);
}

TEST_P(JobRunner, WhoHasLostAJobNoLongerSettlesIt) {
    const auto id = put("a");
    static_cast<void>(database().write([&](db::Transaction& transaction) -> Status {
        auto late = job_of(transaction, id);
        late.attempts = 1;
        auto taken_since = late;
        taken_since.attempts = 2;
        mark_running(transaction, taken_since, system_clock::now() + 10s);
        mark_waiting(transaction, late, 1, unavailable("Late."), system_clock::now());
        mark_ended(transaction, late, JobState::done, {}, system_clock::now());
        return Done{};
    }));
    EXPECT_EQ(job(id).state, JobState::running);
}

TEST_P(JobRunner, WhatIsStoppedIsDoneWhenTheProgramRunsAgain) {
    std::stop_source stopping;
    stopping.request_stop();
    Runner runner(database(), {{"a", [](const Job&, const std::stop_token& stop) -> Status {
                                    if (stop.stop_requested()) {
                                        throw Stopped{};
                                    }
                                    return Done{};
                                }}});
    const auto id = put("a");
    EXPECT_TRUE(runner.run_one(stopping.get_token()));
    EXPECT_EQ(job(id).state, JobState::waiting);
    EXPECT_EQ(job(id).attempts, 0) << "it was not its fault";
    EXPECT_TRUE(runner.run_one());
    EXPECT_EQ(job(id).state, JobState::done);
}

TEST_P(JobRunner, OnItsThreadItDoesWhatIsQueuedWhileItRuns) {
    std::atomic<int> done = 0;
    Runner runner(database(), {{"a", [&](const Job&, const std::stop_token&) -> Status {
                                    ++done;
                                    return Done{};
                                }}});
    runner.start();
    put("a");
    put("a");
    for (int i = 0; i < 200 && done < 2; ++i) {
        std::this_thread::sleep_for(50ms);
    }
    runner.stop();
    EXPECT_EQ(done, 2);
}

REGIA_ON_BOTH_ENGINES(JobRunner);

}  // namespace
}  // namespace regia::jobs
