// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/reader.hpp"

#include <chrono>
#include <string>

namespace regia::db {

/// What somebody did: one row of the event log. Every write leaves one.
struct Event {
    std::string actor;    ///< the account, or "command-line"
    std::string verb;     ///< "import_projects": the verb's file name
    std::string subject;  ///< what it was done to: "plan:SLUG", "project:4711"
    std::string before;   ///< JSON; empty where nothing was
    std::string after;    ///< JSON; empty where nothing is left
};

/// The door to writing: only Database::write opens it, and only verbs call that. All of it is kept, or nothing.
class Transaction : public Reader {
public:
    using Reader::Reader;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Runs a statement; answers how many rows it touched.
    template <class... Arguments>
    std::int64_t execute(std::string_view sql, const Arguments&... arguments) {
        const std::array<Parameter, sizeof...(Arguments)> parameters{parameter(arguments)...};
        return m_connection->execute(sql, parameters);
    }

    /// Runs an `INSERT … RETURNING id`.
    template <class T, class... Arguments>
    Id<T> insert(std::string_view sql, const Arguments&... arguments) {
        auto rows = query(sql, arguments...);
        Id<T> id;
        while (rows.next()) {  // to the end: SQLite writes when the statement is finished
            id = rows.template get<Id<T>>(0);
        }
        return id;
    }

    /// Runs a script without placeholders: migrations.
    void script(std::string_view sql) { m_connection->script(sql); }

    void record(const Event& event);

    /// To be said after many rows were written: PostgreSQL would go on planning for the few that were there before, for a minute or
    /// more, and read a whole table for one page. SQLite needs no telling.
    void refresh_statistics();
};

/// Part of a transaction that can fail alone: gone again unless kept. After an error PostgreSQL refuses everything up to the
/// end of the savepoint, SQLite goes on; with savepoints both behave the same.
class Savepoint {
public:
    explicit Savepoint(Transaction& transaction);
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    ~Savepoint();
    void keep();

private:
    Transaction& m_transaction;
    bool m_kept = false;
};

}  // namespace regia::db
