// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/parameter.hpp"
#include "kit/db/rows.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace regia::db {

enum class Engine { sqlite, postgresql };

/// One connection to one engine. Only the database layer and its tests hold one: the rest of the program reads through a
/// `Reader` and writes through a `Transaction`.
class Connection {
public:
    virtual ~Connection() = default;

    [[nodiscard]] virtual Engine engine() const = 0;

    /// Runs one statement with `?` placeholders; statements are prepared once and kept.
    virtual std::unique_ptr<Cursor> query(std::string_view sql, std::span<const Parameter> parameters) = 0;

    /// Runs one statement for its effect; answers how many rows it touched.
    virtual std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) = 0;

    /// Runs a script of statements without placeholders.
    virtual void script(std::string_view sql) = 0;

    /// Begins to read one state of the data. The engine may come to know of it only with the first query.
    virtual void begin_reading() = 0;

    /// Ends what begin_reading() began, without waiting for the engine to say so.
    virtual void end_reading() = 0;

    /// Whether a connection that has rested can still be used; one that cannot is thrown away.
    [[nodiscard]] virtual bool usable() = 0;
};

enum class Access { read_only, read_write };

/// Opens `location`: a file path for SQLite (made if missing when written to), or "postgresql://…". Throws Failure.
std::unique_ptr<Connection> open_connection(const std::string& location, Access access);
std::unique_ptr<Connection> open_sqlite(const std::string& path, Access access);
std::unique_ptr<Connection> open_postgresql(const std::string& uri, Access access);

[[nodiscard]] Engine engine_of(std::string_view location);

}  // namespace regia::db
