// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/discard_import.hpp"

#include "areas/opendata/plans_import.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "kit/jobs/job_store.hpp"

namespace regia::opendata {

Status discard_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> id) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto staged, plans_import(transaction, plan, id));
        const auto job = jobs::job_on(transaction, subject_of(id));
        const bool is_being_written = staged.state == StagedState::applying && !(job && job->state == jobs::JobState::failed);
        if (is_being_written || staged.state == StagedState::applied) {
            return conflict("This import is written, or being written. It can be undone as a whole afterwards.");
        }
        remove_staged(transaction, id);
        transaction.record(
            {actor, "discard_import", "plan:" + std::string(plan), "{\"staged_import\":" + std::to_string(id.value) + "}", ""});
        return Done{};
    });
}

}  // namespace regia::opendata
