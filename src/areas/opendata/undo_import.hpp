// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_batch.hpp"
#include "kit/db/database.hpp"

#include <chrono>
#include <string>

namespace regia::opendata {

/// What an undo put back.
struct Undone {
    std::int64_t restored = 0;
    std::int64_t removed = 0;
};

/// Takes an import back as one: a project that was new goes, one that was changed is again what it was. Nodes and relations, which imports
/// do not touch, stay as they are now; organisations that the import described stay too. `conflict` when it was undone already, or when a
/// later import wrote one of the same projects (that one is undone first), or when somebody has changed one by hand since: what he wrote is
/// not thrown away.
[[nodiscard]] Result<Undone> undo_import(db::Database& database, const std::string& actor, const std::string& plan, Id<Batch> batch);

/// Puts the undoing in the queue: it can take a while. `not_found` when the plan has no such batch, `conflict` when it is being undone.
[[nodiscard]] Status request_undo(db::Database& database, const std::string& actor, const std::string& plan, Id<Batch> batch,
                                  std::chrono::system_clock::time_point now);

/// "import-batch:7", as jobs name what they work on.
[[nodiscard]] std::string subject_of(Id<Batch> batch);

}  // namespace regia::opendata
