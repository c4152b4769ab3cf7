// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/works.hpp"

#include "areas/opendata/apply_import.hpp"
#include "areas/opendata/examine_import.hpp"
#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/undo_import.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::opendata {
namespace {

using std::chrono::system_clock;

Date today() { return {std::chrono::floor<std::chrono::days>(system_clock::now())}; }

Status undo(db::Database& database, const jobs::Job& job) {
    const Id<Batch> id{jobs::number_of(job.subject)};
    const auto batch = find_batch(*database.read(), id);
    if (!batch || !batch->undone_at.empty()) {
        return Done{};  // killed after it was done
    }
    const auto plan = plan::find_plan(*database.read(), batch->plan);
    if (!plan) {
        return Done{};
    }
    const auto undone = undo_import(database, job.actor, plan->slug, id);
    return undone ? Status(Done{}) : Status(undone.error());
}

}  // namespace

jobs::Works works(db::Database& database) {
    return {{std::string(examine_job),
             [&database](const jobs::Job& job, const std::stop_token& stop) {
                 return examine_import(database, {jobs::number_of(job.subject)}, today(), stop);
             }},
            {std::string(apply_job),
             [&database](const jobs::Job& job, const std::stop_token& stop) {
                 return apply_import(database, job.actor, {jobs::number_of(job.subject)}, system_clock::now(), stop);
             }},
            {std::string(undo_job), [&database](const jobs::Job& job, const std::stop_token&) { return undo(database, job); }}};
}

}  // namespace regia::opendata
