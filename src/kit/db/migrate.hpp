// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"
#include "kit/files/embedded.hpp"

#include <span>
#include <string>
#include <vector>

namespace regia::db {

/// Brings the tables up to date. A migration is an SQL file "area/0001_title.sql", applied once, in the order given, each in one
/// transaction, and remembered with the SHA-256 of its text. `{{id}}` in it stands for the engine's own key column,
/// `{{lasting_id}}` for one whose numbers never come again, `{{bytes}}` for its own
/// type of bytes, `{{clustered}}` for " WITHOUT ROWID" where there is such a thing; "….sqlite.sql" and "….postgresql.sql" are for one
/// engine only. Answers the names applied. `conflict` when the database knows a migration that this program does not (it is newer), or one
/// whose text has changed since.
[[nodiscard]] Result<std::vector<std::string>> migrate(Database& database, std::span<const files::EmbeddedFile> migrations);

/// The migrations that migrate() would apply.
[[nodiscard]] Result<std::vector<std::string>> pending_migrations(Database& database, std::span<const files::EmbeddedFile> migrations);

}  // namespace regia::db
