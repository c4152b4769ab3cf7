// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/event_chain.hpp"

#include "kit/db/event_log.hpp"
#include "kit/db/failure.hpp"
#include "support/database_test.hpp"

#include <thread>

namespace regia::db {
namespace {

class EventChain : public test::DatabaseTest {
protected:
    void record(const std::string& verb) {
        const auto done = database().write([&](Transaction& transaction) -> Status {
            transaction.record({"test", verb, "thing:1", "{\"a\":1}", "{\"a\":2}"});
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    /// What who has the file in hand could do, after taking the guard off.
    void tamper(const std::string& sql) {
        const auto done = database().write([&](Transaction& transaction) -> Status {
            transaction.script(
                transaction.engine() == Engine::sqlite
                    ? "DROP TRIGGER event_is_not_changed; DROP TRIGGER event_is_not_removed; DROP TRIGGER event_is_not_replaced"
                    : "DROP TRIGGER event_is_append_only ON event");
            transaction.script(sql);
            return Done{};
        });
        ASSERT_TRUE(done.ok());
    }

    db::EventChain checked() { return check_event_chain(*database().read()); }
};

TEST_P(EventChain, IsWholeAfterManyEventsWrittenAtOnce) {
    const auto before = checked().events;
    std::vector<std::jthread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([this, writer] {
            for (int i = 0; i < 10; ++i) {
                record("w" + std::to_string(writer));
            }
        });
    }
    writers.clear();
    const auto chain = checked();
    EXPECT_EQ(chain.events, before + 40);
    EXPECT_TRUE(chain.faults.empty()) << chain.faults.front();
    EXPECT_EQ(chain.last.size(), 64U);
}

TEST_P(EventChain, TellsAnEventThatSomebodyChanged) {
    for (const auto* verb : {"one", "two", "three"}) {
        record(verb);
    }
    tamper("UPDATE event SET after_json = '{\"a\":3}' WHERE verb = 'two'");
    EXPECT_EQ(checked().faults.size(), 1U);
}

TEST_P(EventChain, TellsAnEventThatSomebodyTookOut) {
    for (const auto* verb : {"one", "two", "three"}) {
        record(verb);
    }
    tamper("DELETE FROM event WHERE verb = 'two'");
    EXPECT_EQ(checked().faults.size(), 1U);
}

TEST_P(EventChain, TakesNoChangeFromAnybodyWhoMerelyTries) {
    record("one");
    std::vector<std::string> attempts{"UPDATE event SET actor = 'nobody'", "DELETE FROM event"};
    if (GetParam() == Engine::sqlite) {
        attempts.emplace_back(
            "INSERT OR REPLACE INTO event SELECT id, at, 'nobody', verb, subject, before_json, after_json, '' FROM event");
    }
    for (const auto& sql : attempts) {
        EXPECT_THROW(static_cast<void>(database().write([&](Transaction& transaction) -> Status {
                         transaction.script(sql);
                         return Done{};
                     })),
                     Failure)
            << sql;
    }
    EXPECT_TRUE(checked().faults.empty());
}

TEST_P(EventChain, ADigestThatWasWrittenDownProvesThatTheLogIsTheSame) {
    record("one");
    const auto noted = checked().last;
    record("two");
    EXPECT_TRUE(check_event_chain(*database().read(), noted).faults.empty());
    EXPECT_EQ(check_event_chain(*database().read(), std::string(64, '0')).faults.size(), 1U);
}

TEST_P(EventChain, EventsFromBeforeItAreCountedAsUnproved) {
    tamper(
        "INSERT INTO event (at, actor, verb, subject, before_json, after_json, digest) VALUES ('2020-01-01T00:00:00Z', 'a', 'b', 'c', '', "
        "'', '')");
    record("one");
    const auto chain = checked();
    EXPECT_EQ(chain.before, 1);
    EXPECT_TRUE(chain.faults.empty());
}

TEST_P(EventChain, TheLogIsReadInPartsAndByWhatItIsAbout) {
    for (const auto* verb : {"one", "two", "three"}) {
        record(verb);
    }
    const auto data = database().read();
    const auto first = list_events(*data, "thing:1", 0, 2);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].event.verb, "three");
    const auto rest = list_events(*data, "thing:1", first[1].id, 2);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].event.before, "{\"a\":1}");
    EXPECT_TRUE(list_events(*data, "thing:2", 0, 2).empty());
}

REGIA_ON_BOTH_ENGINES(EventChain);

}  // namespace
}  // namespace regia::db
