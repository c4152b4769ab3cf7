// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"
#include "kit/jobs/job.hpp"

#include <chrono>
#include <string>

namespace regia::office {

/// Puts a job that has failed back in the queue, as if it had never been tried. `conflict` when it has not failed.
[[nodiscard]] Status retry_job(db::Database& database, const std::string& actor, Id<jobs::Job> job,
                               std::chrono::system_clock::time_point now);

}  // namespace regia::office
