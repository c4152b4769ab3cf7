// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/apply_import.hpp"

#include "areas/opendata/plans_import.hpp"
#include "areas/opendata/staged_files.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/opendata/works.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/jobs/job_store.hpp"

namespace regia::opendata {
namespace {

Date day_of(std::chrono::system_clock::time_point now) { return {std::chrono::floor<std::chrono::days>(now)}; }

/// The one transaction has the projects, the batch and the word that it is done: killed in between, it is done once more or not at all.
Result<ImportReport> write(db::Database& database, const std::string& actor, StagedImport& staged, Date today,
                           const std::stop_token& stop) {
    const auto data = database.read();
    const auto plan = plan::find_plan(*data, staged.plan);
    if (!plan) {
        return not_found("These files are no longer here.");
    }
    REGIA_TRY_ASSIGN(const auto files, StagedFiles::of(*data, staged.id));
    auto request = request_of(staged, plan->slug, files, ImportMode::apply, today, stop);
    request.expected = staged.report.digest;
    request.also = [&](db::Transaction& transaction, const ImportReport& report) {
        staged.state = StagedState::applied;
        staged.report = report;
        staged.batch = report.batch;
        update_staged(transaction, staged);
        remove_rows(transaction, staged.id);
        remove_files(transaction, staged.id);
    };
    return import_projects(database, actor, request, [](const ImportRow&) {});
}

/// What was said yes to is not what would happen now: nothing is written, and somebody has to look again.
Status look_again(db::Database& database, const std::string& actor, StagedImport staged, const Error& reason,
                  std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        staged.state = StagedState::waiting;
        staged.reason = reason;
        update_staged(transaction, staged);
        jobs::put_job(transaction, examine_job, subject_of(staged.id), actor, now);
        return Done{};
    });
}

}  // namespace

Status accept_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> id, std::int64_t look,
                     std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(auto staged, examined_import(transaction, plan, id, look));
        if (staged.report.count(Outcome::added) + staged.report.count(Outcome::changed) == 0) {
            return invalid("Nothing differs from what is recorded: there is nothing to write.");
        }
        staged.state = StagedState::applying;
        staged.reason.reset();
        update_staged(transaction, staged);
        jobs::put_job(transaction, apply_job, subject_of(id), actor, now);
        transaction.record(
            {actor, "accept_import", "plan:" + std::string(plan), "", "{\"staged_import\":" + std::to_string(id.value) + "}"});
        return Done{};
    });
}

Status apply_import(db::Database& database, const std::string& actor, Id<StagedImport> id, std::chrono::system_clock::time_point now,
                    const std::stop_token& stop) {
    auto staged = find_staged(*database.read(), id);
    if (!staged || staged->state != StagedState::applying) {
        return Done{};
    }
    const auto before = *staged;
    const auto written = write(database, actor, *staged, day_of(now), stop);
    if (written) {
        return Done{};
    }
    return jobs::is_passing(written.error().code) ? Status(written.error()) : look_again(database, actor, before, written.error(), now);
}

}  // namespace regia::opendata
