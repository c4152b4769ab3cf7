// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/transaction.hpp"
#include "kit/jobs/job.hpp"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace regia::jobs {

using Instant = std::chrono::system_clock::time_point;

/// The latest first, those queued before the job `before` (no record: from the last one).
[[nodiscard]] std::vector<Job> list_jobs(const db::Reader& data, Id<Job> before, int limit);
[[nodiscard]] std::optional<Job> find_job(const db::Reader& data, Id<Job> job);

/// The latest job with this subject.
[[nodiscard]] std::optional<Job> job_on(const db::Reader& data, std::string_view subject);

/// What is to be done at `now`, if anything: the first that is due, or that was begun by somebody who is gone.
[[nodiscard]] std::optional<Job> find_due(const db::Reader& data, Instant now);

/// Puts work in the queue, due at `now`.
Id<Job> put_job(db::Transaction& transaction, std::string_view kind, std::string_view subject, std::string_view actor, Instant now);

/// Whoever holds a job says so again before `until`. This and what follows do nothing when somebody else has taken the job up since: a job
/// is known by how often it was begun.
void mark_running(db::Transaction& transaction, const Job& job, Instant until);
void hold(db::Transaction& transaction, const Job& job, Instant until);
void mark_ended(db::Transaction& transaction, const Job& job, JobState state, const std::optional<Error>& reason, Instant now);

/// Back in the queue; `attempts` count as begun so far.
void mark_waiting(db::Transaction& transaction, const Job& job, int attempts, const std::optional<Error>& reason, Instant due);

/// A job that had failed, as if it had never been tried.
void queue_again(db::Transaction& transaction, Id<Job> job, Instant now);

/// Forgets what ended before `instant`, so that the table does not grow for ever.
void remove_ended(db::Transaction& transaction, Instant instant);

}  // namespace regia::jobs
