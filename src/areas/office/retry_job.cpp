// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/retry_job.hpp"

#include "kit/jobs/job_store.hpp"

namespace regia::office {

Status retry_job(db::Database& database, const std::string& actor, Id<jobs::Job> id, std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        const auto job = jobs::find_job(transaction, id);
        if (!job) {
            return not_found("There is no such job any more.");
        }
        if (job->state != jobs::JobState::failed) {
            return conflict("Only a job that has failed can be tried once more.");
        }
        jobs::queue_again(transaction, id, now);
        transaction.record({actor, "retry_job", "job:" + std::to_string(id.value), "", ""});
        return Done{};
    });
}

}  // namespace regia::office
