// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/correct_import.hpp"

#include "areas/opendata/plans_import.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "areas/opendata/works.hpp"
#include "kit/jobs/job_store.hpp"

namespace regia::opendata {
namespace {

constexpr std::size_t cell_bytes_max = 10'000;

/// What differs from what stands there.
std::vector<Correction> corrections_in(const db::Reader& data, Id<StagedImport> staged, const std::vector<MendedRow>& mended) {
    std::vector<Correction> corrections;
    for (const auto& [position, value] : mended) {
        const auto rows = rows_of(data, staged, Outcome::refused, position - 1, 1);
        if (!rows.empty() && rows[0].position == position && !rows[0].row.column.empty() && rows[0].row.value != value) {
            const auto& row = rows[0].row;
            corrections.push_back({row.file, row.line, row.column, value});
        }
    }
    return corrections;
}

Status keep(db::Transaction& transaction, StagedImport staged, const std::vector<Correction>& corrections) {
    for (const auto& correction : corrections) {
        if (correction.value.size() > cell_bytes_max) {
            return invalid("This text is longer than {} bytes.", {std::to_string(cell_bytes_max)});
        }
        put_correction(transaction, staged.id, correction);
    }
    staged.state = StagedState::waiting;
    staged.reason.reset();
    update_staged(transaction, staged);
    put_rows_read(transaction, staged.id, 0);
    return Done{};
}

}  // namespace

Status correct_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> id, std::int64_t look,
                      const std::vector<MendedRow>& mended, std::chrono::system_clock::time_point now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto staged, examined_import(transaction, plan, id, look));
        const auto corrections = corrections_in(transaction, id, mended);
        if (corrections.empty()) {
            return Done{};
        }
        REGIA_TRY(keep(transaction, staged, corrections));
        jobs::put_job(transaction, examine_job, subject_of(id), actor, now);
        transaction.record(
            {actor, "correct_import", "plan:" + std::string(plan), "", "{\"staged_import\":" + std::to_string(id.value) + "}"});
        return Done{};
    });
}

}  // namespace regia::opendata
