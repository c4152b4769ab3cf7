// SPDX-License-Identifier: AGPL-3.0-or-later
// Who reads never waits for who writes.
#include "support/demo_server.hpp"
#include "support/http_client.hpp"
#include "support/test_database.hpp"

#include <gtest/gtest.h>

#include <future>

namespace regia::test {
namespace {

class BesideAWriter : public testing::TestWithParam<db::Engine> {};

TEST_P(BesideAWriter, PublicPagesAndThoseOfTheOfficeAreAnsweredBeforeTheWriterIsDone) {
    if (GetParam() == db::Engine::postgresql && !postgresql_location()) {
        GTEST_SKIP() << "no PostgreSQL: run through tools/with_postgresql.sh";
    }
    const auto port = demo_server_port(GetParam());
    const auto session = begin_test_session(GetParam(), people::Role::administrator);
    std::promise<void> writing;
    std::promise<void> answered;
    auto writer = std::async(std::launch::async, [&] {
        return demo_database(GetParam()).write([&](db::Transaction& transaction) -> Status {
            transaction.execute("UPDATE plan SET website = website");
            writing.set_value();
            answered.get_future().wait();  // nobody would ever answer, if readers waited for this
            return Done{};
        });
    });
    writing.get_future().wait();
    EXPECT_EQ(ask(port, "GET", "/plans/torino-2021/projects").status, 200);
    EXPECT_EQ(ask(port, "GET", "/api/v1/plans").status, 200);
    EXPECT_EQ(ask(port, "GET", "/office/plans/torino-2021", {"Cookie: regia-session=" + session.secret}).status, 200);
    answered.set_value();
    EXPECT_TRUE(writer.get().ok());
}

INSTANTIATE_TEST_SUITE_P(On, BesideAWriter, testing::Values(db::Engine::sqlite, db::Engine::postgresql),
                         [](const auto& one) { return one.param == db::Engine::sqlite ? "sqlite" : "postgresql"; });

}  // namespace
}  // namespace regia::test
