// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/text_map.hpp"
#include "kit/db/connection.hpp"
#include "kit/db/failure.hpp"

#include <sqlite3.h>

#include <string>

namespace regia::db {
namespace {

struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, CloseConnection>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

/// Counting its memory takes a lock at every allocation, which all readers would share.
void configure_once() {
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

FailureKind kind_of(int code) {
    switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return FailureKind::unique;
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return FailureKind::foreign_key;
        case SQLITE_CONSTRAINT_CHECK:
        case SQLITE_CONSTRAINT_NOTNULL:
            return FailureKind::check;
        default:
            break;
    }
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return FailureKind::busy;
        case SQLITE_CANTOPEN:
        case SQLITE_FULL:
        case SQLITE_IOERR:
            return FailureKind::unreachable;
        default:
            return FailureKind::other;
    }
}

[[noreturn]] void fail(sqlite3* connection, std::string_view doing) {
    throw Failure(kind_of(sqlite3_extended_errcode(connection)), std::string(sqlite3_errmsg(connection)) + " (" + std::string(doing) + ")");
}

struct Bind {
    sqlite3_stmt* statement;
    int place;
    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, place, number); }
    int operator()(double number) const { return sqlite3_bind_double(statement, place, number); }
    int operator()(std::string_view text) const {
        // The caller's text lives until the cursor is read, except temporaries: those come as std::string and are copied.
        return sqlite3_bind_text64(statement, place, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const std::string& text) const { return (*this)(std::string_view{text}); }
    int operator()(BytesView bytes) const {
        return sqlite3_bind_blob64(statement, place, bytes.content.empty() ? "" : bytes.content.data(), bytes.content.size(),
                                   SQLITE_TRANSIENT);
    }
};

/// A prepared statement that knows whether somebody is reading from it.
struct Prepared {
    Statement statement;
    bool in_use = false;
};

class SqliteCursor final : public Cursor {
public:
    SqliteCursor(sqlite3* connection, Prepared& prepared) : m_connection(connection), m_prepared(prepared) { m_prepared.in_use = true; }
    SqliteCursor(sqlite3* connection, std::unique_ptr<Prepared> own)
        : m_connection(connection), m_own(std::move(own)), m_prepared(*m_own) {}
    SqliteCursor(const SqliteCursor&) = delete;
    SqliteCursor& operator=(const SqliteCursor&) = delete;
    ~SqliteCursor() override {
        sqlite3_reset(raw());
        sqlite3_clear_bindings(raw());
        m_prepared.in_use = false;
    }

    bool next() override {
        const int step = sqlite3_step(raw());
        if (step == SQLITE_ROW) {
            return true;
        }
        if (step != SQLITE_DONE) {
            fail(m_connection, sqlite3_sql(raw()));
        }
        return false;
    }

    bool is_null(int column) const override { return sqlite3_value_type(value(column)) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_value_int64(value(column)); }
    double real(int column) const override { return sqlite3_value_double(value(column)); }
    std::string_view text(int column) const override {
        auto* const read = value(column);
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(read));
        return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(read))};
    }
    Bytes bytes(int column) const override {
        auto* const read = value(column);
        const auto* const begin = static_cast<const char*>(sqlite3_value_blob(read));
        return {std::string(begin == nullptr ? "" : begin, static_cast<std::size_t>(sqlite3_value_bytes(read)))};
    }

private:
    [[nodiscard]] sqlite3_stmt* raw() const { return m_prepared.statement.get(); }
    /// Found once for the text and its length. Not guarded by SQLite, and needs not be: one thread at a time holds a connection.
    [[nodiscard]] sqlite3_value* value(int column) const { return sqlite3_column_value(raw(), column); }

    sqlite3* m_connection;
    std::unique_ptr<Prepared> m_own;
    Prepared& m_prepared;
};

/// Filters make many texts, of which few come again.
constexpr std::size_t statements_max = 256;

class SqliteConnection final : public Connection {
public:
    SqliteConnection(const std::string& path, Access access) {
        configure_once();
        const int flags = access == Access::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        sqlite3* raw = nullptr;
        const int opened = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
        m_handle.reset(raw);
        if (opened != SQLITE_OK) {
            fail(raw, opening);
        }
        sqlite3_extended_result_codes(raw, 1);
        sqlite3_busy_timeout(raw, 10'000);
        if (access == Access::read_write) {
            run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF;", opening);
        }
        run("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; PRAGMA trusted_schema = OFF;", opening);
    }

    Engine engine() const override { return Engine::sqlite; }
    void begin_reading() override { execute("BEGIN", {}); }
    void end_reading() override { execute("ROLLBACK", {}); }  // nothing to keep
    bool usable() override { return true; }

    std::unique_ptr<Cursor> query(std::string_view sql, std::span<const Parameter> parameters) override {
        auto& kept = statement(sql);
        if (kept.in_use) {  // a query inside the loop over the same query's rows
            auto own = std::make_unique<Prepared>(Prepared{prepare(sql, 0)});
            bind(own->statement.get(), parameters);
            return std::make_unique<SqliteCursor>(m_handle.get(), std::move(own));
        }
        bind(kept.statement.get(), parameters);
        return std::make_unique<SqliteCursor>(m_handle.get(), kept);
    }

    std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) override {
        const auto cursor = query(sql, parameters);
        while (cursor->next()) {
        }
        return sqlite3_changes64(m_handle.get());
    }

    void script(std::string_view sql) override { run(sql, sql.substr(0, 80)); }

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    static constexpr std::string_view opening = "opening it";

    void run(std::string_view sql, std::string_view doing) {
        if (sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            fail(m_handle.get(), doing);
        }
    }

    Prepared& statement(std::string_view sql) {
        const auto found = m_statements.find(sql);
        if (found != m_statements.end()) {
            return found->second;
        }
        if (m_statements.size() >= statements_max) {
            std::erase_if(m_statements, [](const auto& kept) { return !kept.second.in_use; });
        }
        return m_statements.emplace(std::string(sql), Prepared{prepare(sql, SQLITE_PREPARE_PERSISTENT)}).first->second;
    }

    Statement prepare(std::string_view sql, unsigned flags) {
        sqlite3_stmt* raw = nullptr;
        if (sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), flags, &raw, nullptr) != SQLITE_OK) {
            fail(m_handle.get(), sql);
        }
        return Statement(raw);
    }

    void bind(sqlite3_stmt* statement, std::span<const Parameter> parameters) {
        int place = 1;
        for (const auto& parameter : parameters) {
            if (std::visit(Bind{statement, place++}, parameter) != SQLITE_OK) {
                fail(m_handle.get(), sqlite3_sql(statement));
            }
        }
    }

    Handle m_handle;
    TextMap<Prepared> m_statements;
};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::string& path, Access access) { return std::make_unique<SqliteConnection>(path, access); }

}  // namespace regia::db
