// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/backup.hpp"

#include "kit/db/connection.hpp"
#include "kit/db/failure.hpp"
#include "kit/files/process.hpp"

namespace regia::db {
namespace {

namespace fs = std::filesystem;

std::string first_text(Connection& connection, std::string_view sql) {
    const auto rows = connection.query(sql, {});
    return rows->next() ? std::string(rows->text(0)) : std::string{};
}

Status check_sqlite(const std::string& path) {
    if (!fs::exists(path)) {
        return not_found("There is no file {}.", {path});
    }
    const auto connection = open_sqlite(path, Access::read_write);
    const auto verdict = first_text(*connection, "PRAGMA integrity_check(1)");
    if (verdict != "ok") {
        return internal("The file {} is damaged: {}", {path, verdict});
    }
    const auto orphan = first_text(*connection, "PRAGMA foreign_key_check");
    return orphan.empty() ? Status(Done{}) : Status(internal("A row of {} in {} refers to something that is not there.", {orphan, path}));
}

/// A copy that Regia made: sound, and with Regia's tables in it.
Status check_copy(const std::string& path) {
    REGIA_TRY(check_sqlite(path));
    const auto connection = open_sqlite(path, Access::read_only);
    const auto tables = first_text(*connection, "SELECT name FROM sqlite_master WHERE name = 'schema_migration'");
    return tables.empty() ? Status(invalid("{} is not a copy that Regia made.", {path})) : Status(Done{});
}

/// Folds the log into the file, so that the file alone is everything; `conflict` while another program has it open. A file that is too
/// damaged for that is left as it is: a copy is about to take its place.
Status take_alone(const std::string& path) {
    try {
        const auto connection = open_sqlite(path, Access::read_write);
        connection->script("PRAGMA busy_timeout = 1000");
        if (first_text(*connection, "PRAGMA journal_mode = DELETE") == "delete") {
            return Done{};
        }
    } catch (const Failure& failure) {
        if (failure.kind() != FailureKind::busy) {
            return Done{};
        }
    }
    return conflict("Another program has {} open. Stop the server first.", {path});
}

Status restore_sqlite(const std::string& path, const fs::path& copy, Overwrite overwrite) {
    REGIA_TRY(check_copy(copy));
    if (fs::exists(path) && overwrite == Overwrite::no) {
        return conflict("There is a database at {} already. Stop the server and use --replace to take its place.", {path});
    }
    if (fs::exists(path)) {
        REGIA_TRY(take_alone(path));
    }
    const fs::path incoming = path + ".incoming";
    fs::copy_file(copy, incoming, fs::copy_options::overwrite_existing);
    if (fs::exists(path)) {
        fs::rename(path, path + ".before-restore");
    }
    fs::remove(path + "-wal");
    fs::remove(path + "-shm");
    fs::rename(incoming, path);
    return check_sqlite(path);
}

}  // namespace

Status backup(const std::string& location, const fs::path& copy) {
    if (fs::exists(copy)) {
        return conflict("{} is there already. Choose another name.", {copy.string()});
    }
    if (engine_of(location) == Engine::postgresql) {
        REGIA_TRY(files::run_program({"pg_dump", "--format=custom", "--no-owner", "--file=" + copy.string(), location}));
        return files::run_program({"pg_restore", "--file=/dev/null", copy.string()});  // reads the copy to its end
    }
    if (!fs::exists(location)) {
        return not_found("There is no file {}.", {location});
    }
    const auto connection = open_sqlite(location, Access::read_write);
    const Parameter target{copy.string()};
    connection->execute("VACUUM INTO ?", {&target, 1});
    return check_copy(copy);
}

Status restore(const std::string& location, const fs::path& copy, Overwrite overwrite) {
    if (engine_of(location) == Engine::sqlite) {
        return restore_sqlite(location, copy, overwrite);
    }
    if (overwrite == Overwrite::no) {
        return conflict("Restoring replaces everything in the PostgreSQL database. Use --replace to say so.");
    }
    REGIA_TRY(files::run_program({"pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error",
                                  "--dbname=" + location, copy.string()}));
    open_postgresql(location, Access::read_write)->script("ANALYZE");  // an archive holds no statistics
    return check_integrity(location);
}

Status check_integrity(const std::string& location) {
    if (engine_of(location) == Engine::sqlite) {
        return check_sqlite(location);
    }
    const auto connection = open_postgresql(location, Access::read_only);
    return first_text(*connection, "SELECT COUNT(*) FROM schema_migration") == "0"
               ? Status(internal("The database holds no tables of Regia."))
               : Status(Done{});
}

}  // namespace regia::db
