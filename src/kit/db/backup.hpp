// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>

namespace regia::db {

/// Writes a copy of the database, of one moment, while others read and write: an SQLite file, or a pg_dump archive for PostgreSQL.
/// `conflict` when the file is there already.
[[nodiscard]] Status backup(const std::string& location, const std::filesystem::path& copy);

/// Puts a copy in place of the database and proves it: the copy is checked before, the result after. `conflict` when there is a database already
/// and `replace` does not say to take its place; the old SQLite file is kept beside it as ".before-restore".
enum class Overwrite { no, yes };
[[nodiscard]] Status restore(const std::string& location, const std::filesystem::path& copy, Overwrite overwrite);

/// What the engine itself finds wrong with its file: nothing, or `internal` with its first words.
[[nodiscard]] Status check_integrity(const std::string& location);

}  // namespace regia::db
