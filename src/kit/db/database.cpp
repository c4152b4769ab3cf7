// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/database.hpp"

#include "kit/db/failure.hpp"

namespace regia::db {
namespace {

constexpr std::size_t shelf_size_max = 32;

/// Any number, the same for everybody who writes to a Regia.
constexpr std::int64_t writers_lock = 73'103'141;

/// Takes the one place of a writer, before anything is read: what a verb reads then stays as it is until it has written.
void begin_writing(Connection& connection) {
    if (connection.engine() == Engine::sqlite) {
        connection.execute("BEGIN IMMEDIATE", {});
        return;
    }
    connection.execute("BEGIN", {});
    connection.script("SELECT pg_advisory_xact_lock(" + std::to_string(writers_lock) + ")");
}

/// The same, or `busy` at once.
void begin_writing_at_once(Connection& connection) {
    if (connection.engine() == Engine::sqlite) {
        connection.script("PRAGMA busy_timeout = 0");
        try {
            connection.execute("BEGIN IMMEDIATE", {});
        } catch (const Failure&) {
            connection.script("PRAGMA busy_timeout = 10000");
            throw;
        }
        connection.script("PRAGMA busy_timeout = 10000");
        return;
    }
    connection.execute("BEGIN", {});
    const auto rows =
        connection.query("SELECT CASE WHEN pg_try_advisory_xact_lock(" + std::to_string(writers_lock) + ") THEN 1 ELSE 0 END", {});
    if (!rows->next() || rows->integer(0) == 0) {
        throw Failure(FailureKind::busy, "somebody else is writing");
    }
}

}  // namespace

Engine engine_of(std::string_view location) {
    return location.starts_with("postgresql://") || location.starts_with("postgres://") ? Engine::postgresql : Engine::sqlite;
}

std::unique_ptr<Connection> open_connection(const std::string& location, Access access) {
    return engine_of(location) == Engine::sqlite ? open_sqlite(location, access) : open_postgresql(location, access);
}

Database::Database(std::string location) : m_location(std::move(location)) {}

std::unique_ptr<Connection> Database::take(std::vector<std::unique_ptr<Connection>>& shelf, Access access) {
    while (auto rested = from_shelf(shelf)) {
        if (rested->usable()) {
            return rested;
        }
    }
    return open_connection(m_location, access);
}

std::unique_ptr<Connection> Database::from_shelf(std::vector<std::unique_ptr<Connection>>& shelf) {
    const std::lock_guard lock(m_shelves);
    if (shelf.empty()) {
        return nullptr;
    }
    auto connection = std::move(shelf.back());
    shelf.pop_back();
    return connection;
}

void Database::give_back(std::vector<std::unique_ptr<Connection>>& shelf, std::unique_ptr<Connection> connection) {
    const std::lock_guard lock(m_shelves);
    if (shelf.size() < shelf_size_max) {
        shelf.push_back(std::move(connection));
    }
}

Database::ReadLease Database::read() {
    auto connection = take(m_readers, Access::read_only);
    connection->begin_reading();
    return ReadLease(*this, std::move(connection));
}

Database::ReadLease::ReadLease(Database& database, std::unique_ptr<Connection> connection)
    : m_database(&database), m_connection(std::move(connection)), m_reader(*m_connection) {}

Database::ReadLease::~ReadLease() {
    if (!m_connection) {
        return;  // moved away
    }
    try {
        m_connection->end_reading();
        m_database->give_back(m_database->m_readers, std::move(m_connection));
    } catch (const Failure&) {
        // A connection that cannot even end its reading is thrown away; the next reader opens a new one.
    }
}

namespace {

thread_local int patience_of_this_thread = 0;

}  // namespace

Database::Patient::Patient() { ++patience_of_this_thread; }
Database::Patient::~Patient() { --patience_of_this_thread; }

std::unique_lock<std::timed_mutex> Database::WriteLease::turn(Patience patience) const {
    if (patience == Patience::at_once) {
        return {m_database.m_writer, std::try_to_lock};
    }
    return patience_of_this_thread > 0 ? std::unique_lock(m_database.m_writer) : std::unique_lock(m_database.m_writer, turn_time_max);
}

Database::WriteLease::WriteLease(Database& database, Patience patience)
    : m_database(database),
      m_turn(turn(patience)),
      m_connection(database.take(database.m_writers, Access::read_write)),
      m_transaction(*m_connection) {
    if (!m_turn.owns_lock()) {
        throw Failure(FailureKind::busy, "somebody else is writing");
    }
    patience == Patience::waits ? begin_writing(*m_connection) : begin_writing_at_once(*m_connection);
}

std::unique_ptr<Database::WriteLease> Database::lease_if_free() {
    try {
        return std::make_unique<WriteLease>(*this, WriteLease::Patience::at_once);
    } catch (const Failure&) {
        return nullptr;
    }
}

void Database::WriteLease::commit_aside() {
    m_connection->execute("COMMIT", {});
    m_done = true;
}

void Database::WriteLease::commit() {
    commit_aside();
    m_database.m_version.fetch_add(1, std::memory_order_acq_rel);
}

Database::WriteLease::~WriteLease() {
    try {
        if (!m_done) {
            m_connection->execute("ROLLBACK", {});
        }
        m_database.give_back(m_database.m_writers, std::move(m_connection));
    } catch (const Failure&) {
        // The connection died and the engine has undone the work already.
    }
}

void Database::poll() {
    const auto last = read()->value<std::int64_t>("SELECT MAX(id) FROM event");
    if (m_last_event.exchange(last) != last) {
        m_version.fetch_add(1, std::memory_order_acq_rel);
    }
}

}  // namespace regia::db
