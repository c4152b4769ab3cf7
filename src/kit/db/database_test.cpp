// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/database.hpp"

#include "kit/db/failure.hpp"
#include "support/database_test.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>
#include <future>
#include <thread>

namespace regia::db {
namespace {

class DatabaseDoors : public test::DatabaseTest {
protected:
    void write(const std::string& verb) {
        const auto done = database().write([&](Transaction& transaction) -> Status {
            transaction.record({"test", verb, "", "", ""});
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    static std::int64_t events(const Reader& reader) { return reader.value<std::int64_t>("SELECT COUNT(*) FROM event"); }

    /// Ends every other connection to the same PostgreSQL, as a restart of it would.
    void cut_resting_connections() {
        const auto done = database().write([&](Transaction& transaction) -> Status {
            static_cast<void>(
                transaction.query("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                                  "WHERE pid <> pg_backend_pid() AND datname = current_database() AND usename = current_user"));
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }
};

TEST_P(DatabaseDoors, APageSeesOneStateOfTheDataFromItsFirstQueryToItsLast) {
    write("one");
    const auto page = database().read();
    EXPECT_EQ(events(*page), 1);
    write("two");
    EXPECT_EQ(events(*page), 1) << "totals and the rows under them would disagree";
    EXPECT_EQ(events(*database().read()), 2);
}

TEST_P(DatabaseDoors, AReaderThatAsksNothingDisturbsNobody) {
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(database().read());
    }
    write("one");
    EXPECT_EQ(events(*database().read()), 1);
}

TEST_P(DatabaseDoors, AQueryThatFailsLeavesTheNextPageUnharmed) {
    write("one");
    for (const auto* const sql :
         {"SELECT nonsense FROM nowhere", "SELECT COUNT(*) FROM event WHERE verb = ? AND id = CAST('x' AS BIGINT)"}) {
        try {
            const auto page = database().read();
            static_cast<void>(page->value<std::int64_t>(sql, "one"));
        } catch (const Failure&) {
            EXPECT_EQ(events(*database().read()), 1);
        }
        EXPECT_EQ(events(*database().read()), 1);
    }
}

TEST_P(DatabaseDoors, AfterMuchWasWrittenThePlannerKnowsHowMuch) {
    if (GetParam() == Engine::sqlite) {
        GTEST_SKIP() << "SQLite plans without statistics";
    }
    const auto done = database().write([&](Transaction& transaction) -> Status {
        for (int i = 0; i < 200; ++i) {
            transaction.record({"test", "many", "", "", ""});
        }
        transaction.refresh_statistics();
        return Done{};
    });
    ASSERT_TRUE(done.ok());
    const auto known = database().read()->value<std::int64_t>(
        "SELECT reltuples::bigint FROM pg_class WHERE relname = 'event' AND relnamespace = current_schema()::regnamespace");
    EXPECT_EQ(known, 200) << "the list of 10,000 projects would take 40 ms instead of a fifth of one";
}

TEST_P(DatabaseDoors, AReaderChangesNothing) {
    const auto page = database().read();
    EXPECT_THROW(static_cast<void>(page->query("DELETE FROM event RETURNING id").next()), Failure);
}

TEST_P(DatabaseDoors, APageAfterTheServerOfTheDataWasRestartedIsAnswered) {
    if (GetParam() == Engine::sqlite) {
        GTEST_SKIP() << "a file is not restarted";
    }
    write("one");
    {
        const auto first = database().read();
        const auto second = database().read();
        EXPECT_EQ(events(*first) + events(*second), 2);
    }
    cut_resting_connections();
    EXPECT_EQ(events(*database().read()), 1) << "a visitor would see an error for each connection that rested";
}

TEST(AnyFile, ThatIsNoDatabaseIsRefusedInWordsWithoutSql) {
    test::TemporaryFolder folder;
    const auto path = folder.path() / "letter.txt";
    std::ofstream(path) << std::string(2'000, 'x');
    try {
        static_cast<void>(Database(path.string()).read());
        FAIL() << "a text was opened as a database";
    } catch (const Failure& failure) {
        EXPECT_EQ(std::string(failure.what()).find("PRAGMA"), std::string::npos) << failure.what();
        EXPECT_NE(std::string(failure.what()).find("not a database"), std::string::npos) << failure.what();
    }
}

TEST_P(DatabaseDoors, BytesComeBackAsTheyWent) {
    const std::string bytes("a\0\xff\\x00'\n", 8);
    static_cast<void>(database().write([&](Transaction& transaction) -> Status {
        transaction.execute("INSERT INTO stored_file (name, size, digest, stored_at) VALUES ('f', 0, '', '')");
        transaction.execute("INSERT INTO stored_file_piece (file_id, position, content) SELECT id, 0, ? FROM stored_file",
                            BytesView{bytes});
        transaction.execute("INSERT INTO stored_file_piece (file_id, position, content) SELECT id, 1, ? FROM stored_file", Bytes{});
        return Done{};
    }));
    const auto data = database().read();
    EXPECT_EQ(data->value<Bytes>("SELECT content FROM stored_file_piece WHERE position = 0").content, bytes);
    EXPECT_EQ(data->value<Bytes>("SELECT content FROM stored_file_piece WHERE position = 1").content, "");
}

TEST_P(DatabaseDoors, WhoAnswersSomebodyDoesNotWaitForALongWriterForEver) {
    std::promise<void> is_writing;
    std::promise<void> may_end;
    std::thread long_writer([&] {
        static_cast<void>(database().write([&](Transaction&) -> Status {
            is_writing.set_value();
            may_end.get_future().wait();
            return Done{};
        }));
    });
    is_writing.get_future().wait();
    EXPECT_THROW(write("impatient"), Failure);
    std::thread patient([&] {
        const Database::Patient waits;
        write("patient");
    });
    may_end.set_value();
    long_writer.join();
    patient.join();
    EXPECT_EQ(events(*database().read()), 1);
}

REGIA_ON_BOTH_ENGINES(DatabaseDoors);

}  // namespace
}  // namespace regia::db
