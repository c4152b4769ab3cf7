// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"
#include "base/error.hpp"
#include "base/id.hpp"

#include <chrono>
#include <optional>
#include <string>

/// Work that takes longer than a page may: kept in the database, done in its turn, tried again when it could not be done.
namespace regia::jobs {

enum class JobState { waiting, running, done, failed };
REGIA_CODES(JobState, {"waiting", "Waiting"}, {"running", "Running"}, {"done", "Done"}, {"failed", "Failed"});

struct Job {
    Id<Job> id;
    std::string kind;     ///< whose work it is: "examine-import"
    std::string subject;  ///< what it is done to: "staged-import:12"
    std::string actor;    ///< who asked for it, as the event log names him
    JobState state = JobState::waiting;
    int attempts = 0;             ///< begun
    std::string queued_at;        ///< UTC
    std::string due_at;           ///< UTC: not begun before
    std::string ended_at;         ///< UTC; empty: not ended
    std::optional<Error> reason;  ///< why the last attempt failed
};

/// Attempts after which a job is given up.
inline constexpr int attempts_max = 5;

/// Whether trying again can help: the data were busy, a server did not answer. What breaks a rule breaks it tomorrow too.
[[nodiscard]] inline bool is_passing(ErrorCode code) { return code == ErrorCode::unavailable || code == ErrorCode::internal; }

/// How long after an attempt the next one begins: 1, 4, 16, 64 minutes.
[[nodiscard]] constexpr std::chrono::minutes pause_after(int attempt) { return std::chrono::minutes(1 << (2 * (attempt - 1))); }

/// The number in "staged-import:12"; 0 when there is none.
[[nodiscard]] std::int64_t number_of(const std::string& subject);

}  // namespace regia::jobs
