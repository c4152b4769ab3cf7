// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/backup.hpp"

#include "support/test_database.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace regia::db {
namespace {

namespace fs = std::filesystem;

/// On SQLite; on PostgreSQL it is pg_dump and pg_restore that work.
class Backup : public testing::Test {
protected:
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path() / name; }

    /// A database with Regia's tables and one event per word.
    void make(const std::string& name, const std::vector<std::string>& verbs) const {
        test::TestDatabase source(Engine::sqlite);
        for (const auto& verb : verbs) {
            write(*source, verb);
        }
        ASSERT_TRUE(backup(source->location(), path(name)));
    }

    static void write(Database& database, const std::string& verb) {
        const auto done = database.write([&](Transaction& transaction) -> Status {
            transaction.record({"test", verb, "", "", ""});
            return Done{};
        });
        ASSERT_TRUE(done);
    }

    static std::int64_t events(const std::string& location) {
        Database database(location);
        return database.read()->value<std::int64_t>("SELECT COUNT(*) FROM event WHERE actor = 'test'");
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_F(Backup, ACopyHoldsEverythingAndComesBack) {
    make("copy", {"a", "b"});
    EXPECT_EQ(events(path("copy")), 2);
    ASSERT_TRUE(restore(path("data"), path("copy"), Overwrite::no));
    EXPECT_EQ(events(path("data")), 2);
}

TEST_F(Backup, NeverWritesOverAFileUnasked) {
    make("copy", {"a"});
    make("data", {"a", "b"});
    EXPECT_EQ(backup(path("data"), path("copy")).error().code, ErrorCode::conflict);
    EXPECT_EQ(restore(path("data"), path("copy"), Overwrite::no).error().code, ErrorCode::conflict);
    EXPECT_EQ(events(path("data")), 2);
}

TEST_F(Backup, WhatIsReplacedIsKeptWhole) {
    make("copy", {"a"});
    make("data", {"a"});
    {
        Database database(path("data"));
        write(database, "the latest, still in the log");
    }
    ASSERT_TRUE(restore(path("data"), path("copy"), Overwrite::yes));
    EXPECT_EQ(events(path("data")), 1);
    EXPECT_EQ(events(path("data.before-restore")), 2);
}

TEST_F(Backup, DoesNotPullTheDataFromUnderARunningServer) {
    make("copy", {"a"});
    make("data", {"a", "b"});
    Database server(path("data"));
    write(server, "c");
    const auto refused = restore(path("data"), path("copy"), Overwrite::yes);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_EQ(events(path("data")), 3);
}

TEST_F(Backup, ADamagedFileCanBeReplaced) {
    make("copy", {"a"});
    std::ofstream(path("data")) << "no database at all, but long enough to be looked at as one by somebody who hopes";
    ASSERT_TRUE(restore(path("data"), path("copy"), Overwrite::yes));
    EXPECT_EQ(events(path("data")), 1);
}

TEST_F(Backup, AForeignFileIsNoCopy) {
    test::TemporaryFolder folder;
    const auto foreign = folder.path() / "foreign";
    std::ofstream(foreign) << "";
    EXPECT_FALSE(restore(path("data"), foreign, Overwrite::yes));
    EXPECT_FALSE(restore(path("data"), path("nothing"), Overwrite::yes));
    EXPECT_FALSE(fs::exists(path("data")));
}

}  // namespace
}  // namespace regia::db
