// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"
#include "support/temporary_folder.hpp"

#include <memory>
#include <optional>
#include <string>

namespace regia::test {

/// The PostgreSQL to test on (REGIA_TEST_POSTGRESQL, set by tools/with_postgresql.sh), if there is one.
[[nodiscard]] std::optional<std::string> postgresql_location();

/// Brings the tables up to date.
void migrate(db::Database& database);

/// A database with every table and no row, gone with its object: a SQLite file, or a schema of its own on PostgreSQL.
class TestDatabase {
public:
    explicit TestDatabase(db::Engine engine);
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;
    ~TestDatabase();

    db::Database& operator*() { return *m_database; }
    db::Database* operator->() { return m_database.get(); }

private:
    void make_sqlite();
    void make_postgresql();

    TemporaryFolder m_folder;
    std::string m_schema;
    std::unique_ptr<db::Database> m_database;
};

}  // namespace regia::test
