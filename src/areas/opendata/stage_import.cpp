// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/stage_import.hpp"

#include "areas/documents/stored_file_store.hpp"
#include "areas/opendata/mapping_reader.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/opendata/works.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/jobs/job_store.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>

namespace regia::opendata {
namespace {

constexpr std::size_t source_bytes_max = 300;

void forget_old_ones(db::Transaction& transaction, std::chrono::system_clock::time_point now) {
    for (const auto staged : staged_before(transaction, machine_text(now - std::chrono::days(staged_kept_days)))) {
        remove_staged(transaction, staged);
    }
}

Status check(const ImportWish& wish, const std::vector<SentFile>& files) {
    if (files.empty()) {
        return invalid("Choose a file first.", {}, "files");
    }
    // A path would open a file of this machine.
    if (!wish.mapping.empty() && (wish.mapping.ends_with(".json") || !find_mappings(wish.mapping))) {
        return invalid("There is no such layout.", {}, "mapping");
    }
    if (wish.source.size() > source_bytes_max) {
        return invalid("This text is longer than {} bytes.", {std::to_string(source_bytes_max)}, "source");
    }
    return Done{};
}

StagedImport wished(const ImportWish& wish, Id<plan::Plan> plan, const std::string& actor, std::chrono::system_clock::time_point now) {
    StagedImport staged;
    staged.plan = plan;
    staged.actor = actor;
    staged.staged_at = machine_text(now);
    staged.mapping = wish.mapping;
    staged.source = wish.source;
    staged.reach = wish.reach;
    return staged;
}

void keep_files(db::Transaction& transaction, const StagedImport& staged, const std::vector<SentFile>& files) {
    std::int64_t position = 0;
    std::map<std::string, int> named;
    for (const auto& file : files) {
        const auto content = file.content->read();
        const auto times = ++named[file.name];
        const auto name = times == 1 ? file.name : "(" + std::to_string(times) + ") " + file.name;  // a line is known by its file's name
        put_staged_file(transaction, staged.id, position++,
                        documents::put_file(transaction, {{}, name, 0, {}, staged.staged_at}, *content));
    }
}

std::string event_of(const StagedImport& staged, const std::vector<SentFile>& files) {
    boost::json::array names;
    for (const auto& file : files) {
        names.push_back(boost::json::value(file.name));
    }
    return boost::json::serialize(boost::json::object{{"staged_import", staged.id.value}, {"files", std::move(names)}});
}

}  // namespace

Result<Id<StagedImport>> stage_import(db::Database& database, const std::string& actor, const ImportWish& wish,
                                      const std::vector<SentFile>& files, std::chrono::system_clock::time_point now) {
    REGIA_TRY(check(wish, files));
    return database.write([&](db::Transaction& transaction) -> Result<Id<StagedImport>> {
        const auto plan = plan::find_plan(transaction, wish.plan);
        if (!plan) {
            return not_found("There is no plan “{}”.", {wish.plan});
        }
        forget_old_ones(transaction, now);
        const auto known = list_staged(transaction, plan->id);
        const auto waiting = std::count_if(known.begin(), known.end(), [](const auto& one) { return one.state != StagedState::applied; });
        if (static_cast<std::size_t>(waiting) >= staged_max) {
            return conflict("{} imports of this plan wait already. Write or remove some of them first.", {std::to_string(staged_max)});
        }
        auto staged = wished(wish, plan->id, actor, now);
        staged.id = put_staged(transaction, staged);
        keep_files(transaction, staged, files);
        jobs::put_job(transaction, examine_job, subject_of(staged.id), actor, now);
        transaction.record({actor, "stage_import", "plan:" + plan->slug, "", event_of(staged, files)});
        return staged.id;
    });
}

Status forget_old_imports(db::Database& database, std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        forget_old_ones(transaction, now);
        return Done{};
    });
}

}  // namespace regia::opendata
