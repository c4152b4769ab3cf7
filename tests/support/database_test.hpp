// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "support/test_database.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace regia::test {

/// A fixture whose every test runs on both engines, each with a migrated and empty database of its own:
///
///     using ProjectStore = test::DatabaseTest;
///     TEST_P(ProjectStore, FindsWhatWasKept) { database().write([](db::Transaction& transaction) { … }); }
///     REGIA_ON_BOTH_ENGINES(ProjectStore);
///
/// One suite name, one fixture: write `class OtherStore : public test::DatabaseTest {};` for a second one in the same file.
class DatabaseTest : public testing::TestWithParam<db::Engine> {
protected:
    void SetUp() override {
        if (GetParam() == db::Engine::postgresql && !postgresql_location()) {
            GTEST_SKIP() << "no PostgreSQL: run through tools/with_postgresql.sh";
        }
        m_database = std::make_unique<TestDatabase>(GetParam());
    }

    db::Database& database() { return **m_database; }

private:
    std::unique_ptr<TestDatabase> m_database;
};

inline auto both_engines() { return testing::Values(db::Engine::sqlite, db::Engine::postgresql); }

inline std::string name_of_engine(const testing::TestParamInfo<db::Engine>& info) {
    return info.param == db::Engine::sqlite ? "sqlite" : "postgresql";
}

}  // namespace regia::test

#define REGIA_ON_BOTH_ENGINES(Suite) INSTANTIATE_TEST_SUITE_P(On, Suite, regia::test::both_engines(), regia::test::name_of_engine)
