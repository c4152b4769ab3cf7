// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/undo_import.hpp"

#include "areas/opendata/file_readers.hpp"
#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/project_rows.hpp"
#include "areas/opendata/works.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "kit/jobs/job_store.hpp"

#include <chrono>

namespace regia::opendata {
namespace {

constexpr int changes_at_a_time = 500;

struct Undoing {
    db::Transaction& transaction;
    plan::Plan plan;
    Id<plan::Edition> edition;
    Batch batch;
    References references;
    Undone undone;
};

Result<Batch> batch_to_undo(const db::Reader& data, const plan::Plan& plan, Id<Batch> id) {
    const auto batch = find_batch(data, plan.id, id);
    if (!batch) {
        return not_found("The plan “{}” has no import {}.", {plan.slug, std::to_string(id.value)});
    }
    if (!batch->undone_at.empty()) {
        return conflict("Import {} was undone already, on {}.", {std::to_string(id.value), batch->undone_at});
    }
    if (const auto later = later_batch_on_the_same(data, *batch); later.exists()) {
        return conflict("Import {} wrote some of the same projects later. Undo that one first.", {std::to_string(later.value)});
    }
    return *batch;
}

/// What somebody wrote by hand after the import is not thrown away with it.
Status check_untouched(const BatchChange& change, const projects::Sheet& now) {
    if (!change.after.empty() && digest_of(now) != change.after) {
        return conflict(
            "The project {} was changed after the import, and that would be lost. Give it back what the import wrote, or leave "
            "the import as it is.",
            {change.local_code});
    }
    return Done{};
}

/// The sheet as it was. Its nodes are those that it has now: imports leave them alone, and an edition may have come since.
Result<projects::Sheet> sheet_before(Undoing& undoing, const BatchChange& change, const projects::Sheet& now) {
    REGIA_TRY_ASSIGN(auto content, json::parse(change.before, change.local_code));
    if (auto* object = content.if_object()) {
        object->erase("nodes");
    }
    json::Problems problems;
    projects::Sheet sheet;
    {
        json::ObjectReader reader(content, change.local_code, problems);
        sheet = read_sheet(reader, undoing.plan.id, undoing.plan.slug, undoing.edition, undoing.references);
    }
    if (!problems.empty()) {
        return conflict("The project {} cannot be put back: {}", {change.local_code, problems.errors().front().text()});
    }
    sheet.nodes = now.nodes;
    return sheet;
}

Status undo(Undoing& undoing, const BatchChange& change) {
    auto& transaction = undoing.transaction;
    const auto project = projects::find_project(transaction, undoing.plan.id, change.local_code);
    if (!project) {
        return conflict("The project {} is not there any more.", {change.local_code});
    }
    const auto now = projects::load_sheet(transaction, *project);
    REGIA_TRY(check_untouched(change, now));
    if (change.before.empty()) {
        projects::remove_project(transaction, project->id);
        ++undoing.undone.removed;
        return Done{};
    }
    REGIA_TRY_ASSIGN(auto sheet, sheet_before(undoing, change, now));
    projects::put_sheet(transaction, sheet);
    ++undoing.undone.restored;
    return Done{};
}

Status undo_all(Undoing& undoing) {
    std::int64_t position = 0;
    for (;;) {
        const auto changes = changes_of(undoing.transaction, undoing.batch.id, position, changes_at_a_time);
        if (changes.empty()) {
            return Done{};
        }
        for (const auto& change : changes) {
            REGIA_TRY(undo(undoing, change));
        }
        position = changes.back().position;
    }
}

Result<Undoing> prepare(db::Transaction& transaction, const std::string& slug, Id<Batch> id) {
    const auto plan = plan::find_plan(transaction, slug);
    if (!plan) {
        return not_found("There is no plan “{}”.", {slug});
    }
    REGIA_TRY_ASSIGN(auto batch, batch_to_undo(transaction, *plan, id));
    const auto edition = plan::current_edition(transaction, plan->id);
    return Undoing{transaction, *plan, edition ? edition->id : Id<plan::Edition>{}, std::move(batch), References(transaction), {}};
}

}  // namespace

Result<Undone> undo_import(db::Database& database, const std::string& actor, const std::string& plan, Id<Batch> batch) {
    return database.write([&](db::Transaction& transaction) -> Result<Undone> {
        REGIA_TRY_ASSIGN(auto undoing, prepare(transaction, plan, batch));
        REGIA_TRY(undo_all(undoing));
        mark_undone(transaction, batch, machine_text(std::chrono::system_clock::now()));
        projects::reindex(transaction, undoing.plan.id);
        transaction.record({actor, "undo_import", "plan:" + plan, "{\"batch\":" + std::to_string(batch.value) + "}", ""});
        return undoing.undone;
    });
}

std::string subject_of(Id<Batch> batch) { return "import-batch:" + std::to_string(batch.value); }

Status request_undo(db::Database& database, const std::string& actor, const std::string& slug, Id<Batch> id,
                    std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        const auto plan = plan::find_plan(transaction, slug);
        if (!plan) {
            return not_found("There is no plan “{}”.", {slug});
        }
        REGIA_TRY_ASSIGN(const auto batch, batch_to_undo(transaction, *plan, id));
        const auto job = jobs::job_on(transaction, subject_of(batch.id));
        if (job && job->ended_at.empty()) {
            return conflict("Import {} is being undone already.", {std::to_string(id.value)});
        }
        jobs::put_job(transaction, undo_job, subject_of(batch.id), actor, now);
        transaction.record({actor, "request_undo", "plan:" + slug, "{\"batch\":" + std::to_string(id.value) + "}", ""});
        return Done{};
    });
}

}  // namespace regia::opendata
