// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/jobs/job_store.hpp"

#include "base/date.hpp"
#include "kit/json/kept_error.hpp"

namespace regia::jobs {
namespace {

#define JOB_COLUMNS "id, kind, subject, actor, state, attempts, queued_at, due_at, ended_at, reason"

Job read_job(const db::Rows& row) {
    Job job;
    std::string reason;
    row.into(job.id, job.kind, job.subject, job.actor, job.state, job.attempts, job.queued_at, job.due_at, job.ended_at, reason);
    job.reason = json::read_kept_error(reason);
    return job;
}

}  // namespace

std::vector<Job> list_jobs(const db::Reader& data, Id<Job> before, int limit) {
    return data.all(read_job, "SELECT " JOB_COLUMNS " FROM job WHERE id < ? OR ? = 0 ORDER BY id DESC LIMIT ?", before.value, before.value,
                    limit);
}

std::optional<Job> find_job(const db::Reader& data, Id<Job> job) {
    return data.one(read_job, "SELECT " JOB_COLUMNS " FROM job WHERE id = ?", job);
}

std::optional<Job> job_on(const db::Reader& data, std::string_view subject) {
    return data.one(read_job, "SELECT " JOB_COLUMNS " FROM job WHERE subject = ? ORDER BY id DESC LIMIT 1", subject);
}

std::optional<Job> find_due(const db::Reader& data, Instant now) {
    const auto at = machine_text(now);
    return data.one(read_job,
                    "SELECT " JOB_COLUMNS
                    " FROM job WHERE (state = 'waiting' AND due_at <= ?) OR (state = 'running' AND held_until < ?) ORDER BY id LIMIT 1",
                    at, at);
}

Id<Job> put_job(db::Transaction& transaction, std::string_view kind, std::string_view subject, std::string_view actor, Instant now) {
    const auto at = machine_text(now);
    return transaction.insert<Job>(
        "INSERT INTO job (kind, subject, actor, state, attempts, queued_at, due_at, held_until, ended_at, reason) "
        "VALUES (?, ?, ?, 'waiting', 0, ?, ?, '', '', '') RETURNING id",
        kind, subject, actor, at, at);
}

void mark_running(db::Transaction& transaction, const Job& job, Instant until) {
    transaction.execute("UPDATE job SET state = 'running', attempts = ?, held_until = ? WHERE id = ?", job.attempts, machine_text(until),
                        job.id);
}

#define STILL_HELD " WHERE id = ? AND state = 'running' AND attempts = ?"

void hold(db::Transaction& transaction, const Job& job, Instant until) {
    transaction.execute("UPDATE job SET held_until = ?" STILL_HELD, machine_text(until), job.id, job.attempts);
}

void mark_ended(db::Transaction& transaction, const Job& job, JobState state, const std::optional<Error>& reason, Instant now) {
    transaction.execute("UPDATE job SET state = ?, ended_at = ?, reason = ?" STILL_HELD, state, machine_text(now), json::kept_error(reason),
                        job.id, job.attempts);
}

void mark_waiting(db::Transaction& transaction, const Job& job, int attempts, const std::optional<Error>& reason, Instant due) {
    transaction.execute("UPDATE job SET state = 'waiting', attempts = ?, due_at = ?, reason = ?, ended_at = ''" STILL_HELD, attempts,
                        machine_text(due), json::kept_error(reason), job.id, job.attempts);
}

void queue_again(db::Transaction& transaction, Id<Job> job, Instant now) {
    transaction.execute("UPDATE job SET state = 'waiting', attempts = 0, due_at = ?, ended_at = '' WHERE id = ? AND state = 'failed'",
                        machine_text(now), job);
}

void remove_ended(db::Transaction& transaction, Instant instant) {
    transaction.execute("DELETE FROM job WHERE ended_at <> '' AND ended_at < ?", machine_text(instant));
}

}  // namespace regia::jobs
