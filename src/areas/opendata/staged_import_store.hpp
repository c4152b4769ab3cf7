// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/stored_file.hpp"
#include "areas/opendata/staged_import.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <span>
#include <vector>

namespace regia::opendata {

/// Those of a plan, latest first.
[[nodiscard]] std::vector<StagedImport> list_staged(const db::Reader& data, Id<plan::Plan> plan);
[[nodiscard]] std::optional<StagedImport> find_staged(const db::Reader& data, Id<StagedImport> staged);

/// Those that were sent before `instant` (UTC) and never written.
[[nodiscard]] std::vector<Id<StagedImport>> staged_before(const db::Reader& data, std::string_view instant);

[[nodiscard]] std::vector<documents::StoredFile> files_of(const db::Reader& data, Id<StagedImport> staged);

/// With one outcome, in the order of the files, after a position.
[[nodiscard]] std::vector<StagedRow> rows_of(const db::Reader& data, Id<StagedImport> staged, Outcome outcome, std::int64_t after,
                                             int limit);

[[nodiscard]] std::vector<Correction> corrections_of(const db::Reader& data, Id<StagedImport> staged);

Id<StagedImport> put_staged(db::Transaction& transaction, const StagedImport& staged);
void put_staged_file(db::Transaction& transaction, Id<StagedImport> staged, std::int64_t position, Id<documents::StoredFile> file);
void put_rows(db::Transaction& transaction, Id<StagedImport> staged, std::span<const StagedRow> rows);
/// Takes the place of an earlier one of the same cell.
void put_correction(db::Transaction& transaction, Id<StagedImport> staged, const Correction& correction);
void put_rows_read(db::Transaction& transaction, Id<StagedImport> staged, std::int64_t rows_read);

/// State, report, reason and batch.
void update_staged(db::Transaction& transaction, const StagedImport& staged);

void remove_rows(db::Transaction& transaction, Id<StagedImport> staged);

/// The files as they were sent; they can name natural persons, and are not kept once they have served.
void remove_files(db::Transaction& transaction, Id<StagedImport> staged);
void remove_staged(db::Transaction& transaction, Id<StagedImport> staged);

}  // namespace regia::opendata
