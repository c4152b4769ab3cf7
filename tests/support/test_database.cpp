// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/test_database.hpp"

#include "app/embedded.hpp"
#include "kit/db/connection.hpp"
#include "kit/db/migrate.hpp"

#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace regia::test {
namespace {

/// A migrated SQLite file to copy from: a copy is a hundred times quicker than the migrations.
const std::filesystem::path& sqlite_template() {
    static const TemporaryFolder folder;
    static const auto path = [] {
        auto file = folder.path() / "template.sqlite";
        db::Database database(file.string());
        migrate(database);
        return file;
    }();
    return path;
}

std::string next_schema_name() {
    static int number = 0;
    return "regia_test_" + std::to_string(getpid()) + "_" + std::to_string(++number);
}

void on_postgresql(const std::string& sql) { db::open_postgresql(postgresql_location().value(), db::Access::read_write)->script(sql); }

std::string location_of_schema(const std::string& schema) {
    const auto server = postgresql_location().value();
    return server + (server.find('?') == std::string::npos ? "?" : "&") + "options=-csearch_path%3D" + schema;
}

}  // namespace

void migrate(db::Database& database) {
    const auto done = db::migrate(database, app::embedded_migrations());
    if (!done) {
        throw std::runtime_error("the migrations fail: " + done.error().text());
    }
}

std::optional<std::string> postgresql_location() {
    const char* location = std::getenv("REGIA_TEST_POSTGRESQL");
    return location != nullptr && *location != '\0' ? std::optional<std::string>{location} : std::nullopt;
}

TestDatabase::TestDatabase(db::Engine engine) {
    if (engine == db::Engine::sqlite) {
        make_sqlite();
    } else {
        make_postgresql();
    }
}

void TestDatabase::make_sqlite() {
    const auto file = m_folder.path() / "test.sqlite";
    std::filesystem::copy_file(sqlite_template(), file);
    m_database = std::make_unique<db::Database>(file.string());
}

void TestDatabase::make_postgresql() {
    m_schema = next_schema_name();
    on_postgresql("CREATE SCHEMA " + m_schema);
    m_database = std::make_unique<db::Database>(location_of_schema(m_schema));
    migrate(*m_database);
}

TestDatabase::~TestDatabase() {
    m_database.reset();  // its connections end before their schema goes
    if (!m_schema.empty()) {
        on_postgresql("DROP SCHEMA " + m_schema + " CASCADE");
    }
}

}  // namespace regia::test
