// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_batch.hpp"
#include "kit/db/database.hpp"

#include <string>

namespace regia::opendata {

/// What an undo put back.
struct Undone {
    std::int64_t restored = 0;
    std::int64_t removed = 0;
};

/// Takes an import back as one: a project that was new goes, one that was changed is again what it was. Nodes and relations, which imports
/// do not touch, stay as they are now; organisations that the import described stay too. `conflict` when it was undone already, or when a
/// later import wrote one of the same projects: that one is undone first.
[[nodiscard]] Result<Undone> undo_import(db::Database& database, const std::string& actor, const std::string& plan, Id<Batch> batch);

}  // namespace regia::opendata
