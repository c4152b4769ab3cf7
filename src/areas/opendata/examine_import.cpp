// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/examine_import.hpp"

#include "areas/opendata/staged_files.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/jobs/runner.hpp"

#include <map>
#include <utility>

namespace regia::opendata {
namespace {

constexpr std::size_t rows_at_a_time = 500;

bool is_listed(Outcome outcome) { return outcome == Outcome::added || outcome == Outcome::changed || outcome == Outcome::refused; }

/// Thrown when nobody waits for the look any more: the files were forgotten.
struct Gone {};

/// Keeps the rows as they are told, some at a time.
class RowKeeper {
public:
    RowKeeper(db::Database& database, Id<StagedImport> staged) : m_database(database), m_staged(staged) {
        aside([&](db::Transaction& transaction) { remove_rows(transaction, m_staged); });
    }

    void take(const ImportRow& row) {
        ++m_read;
        if (is_listed(row.outcome) && ++m_listed[row.outcome] <= rows_listed_max) {
            m_rows.push_back({++m_position, row});
        }
        if (m_read % rows_at_a_time == 0) {
            write();
        }
    }

    void write() {
        aside([&](db::Transaction& transaction) {
            put_rows(transaction, m_staged, m_rows);
            put_rows_read(transaction, m_staged, m_read);
        });
        m_rows.clear();
    }

private:
    /// No page for everybody shows it.
    template <class Work>
    void aside(Work work) {
        static_cast<void>(m_database.write_aside([&](db::Transaction& transaction) -> Status {
            const auto staged = find_staged(transaction, m_staged);
            if (!staged || staged->state != StagedState::waiting) {
                throw Gone{};
            }
            work(transaction);
            return Done{};
        }));
    }

    db::Database& m_database;
    Id<StagedImport> m_staged;
    std::vector<StagedRow> m_rows;
    std::map<Outcome, std::size_t> m_listed;
    std::int64_t m_position = 0;
    std::int64_t m_read = 0;
};

Result<ImportReport> look(db::Database& database, const StagedImport& staged, Date today, const std::stop_token& stop) {
    const auto data = database.read();
    const auto plan = plan::find_plan(*data, staged.plan);
    if (!plan) {
        throw Gone{};
    }
    REGIA_TRY_ASSIGN(const auto files, StagedFiles::of(*data, staged.id));
    const auto request = request_of(staged, plan->slug, files, ImportMode::dry_run, today, stop);
    RowKeeper keeper(database, staged.id);
    auto report = import_projects(database, "", request, [&](const ImportRow& row) { keeper.take(row); });
    keeper.write();
    return report;
}

Status keep(db::Database& database, Id<StagedImport> id, Result<ImportReport> report) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        auto staged = find_staged(transaction, id);
        if (!staged || staged->state != StagedState::waiting) {
            return Done{};
        }
        ++staged->looks;
        staged->state = report ? StagedState::examined : StagedState::unreadable;
        if (report) {
            staged->report = std::move(report).value();
        } else {
            staged->reason = report.error();
        }
        update_staged(transaction, *staged);
        return Done{};
    });
}

}  // namespace

Status examine_import(db::Database& database, Id<StagedImport> id, Date today, const std::stop_token& stop) {
    const auto staged = find_staged(*database.read(), id);
    if (!staged || staged->state != StagedState::waiting) {
        return Done{};
    }
    try {
        auto report = look(database, *staged, today, stop);
        return !report && jobs::is_passing(report.error().code) ? Status(report.error()) : keep(database, id, std::move(report));
    } catch (const Gone&) {
        return Done{};
    }
}

}  // namespace regia::opendata
