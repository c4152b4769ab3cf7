// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/engine_query.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

namespace regia::search {
namespace {

TEST(EngineQuery, asks_both_engines_the_same) {
    const auto terms = query_terms("acque parco");
    EXPECT_EQ(fts5_query(terms), R"("acqu" AND ("parc" OR "parco"*))");
    EXPECT_EQ(tsquery(terms), "'acqu' & ('parc' | 'parco':*)");
}

TEST(EngineQuery, finds_nothing_without_terms) {
    EXPECT_EQ(fts5_query({}), "\"\"");
    EXPECT_EQ(tsquery({}), "");
}

TEST(EngineQuery, escapes_terms_that_did_not_come_from_the_analysis) {
    const std::vector<Term> evil{{"a\"b'c\\d", ""}, {std::string("x\0y", 3), ":*"}};
    EXPECT_EQ(fts5_query(evil), R"("a""b'c\d" AND ("xy" OR ":*"*))");
    EXPECT_EQ(tsquery(evil), R"('a"b''c\\d' & ('xy' | ':*':*))");
}

/// An index in memory, as the store makes it.
class Fts5 : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(sqlite3_open(":memory:", &m_database), SQLITE_OK);
        const auto* table = "CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'ascii')";
        ASSERT_EQ(sqlite3_exec(m_database, table, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    void TearDown() override { sqlite3_close(m_database); }

    void add(std::string_view text) { EXPECT_EQ(run("INSERT INTO words VALUES (?)", index_text(text)), SQLITE_DONE); }

    /// SQLITE_ROW when something is found, SQLITE_DONE when nothing is, an error otherwise.
    int run(const char* sql, const std::string& argument) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, argument.data(), static_cast<int>(argument.size()), SQLITE_TRANSIENT);
        const int answer = sqlite3_step(statement);
        sqlite3_finalize(statement);
        return answer;
    }
    int search(std::string_view query) { return run("SELECT rowid FROM words WHERE words MATCH ?", fts5_query(query_terms(query))); }

    sqlite3* m_database = nullptr;
};

TEST_F(Fts5, finds_what_the_analysis_says_it_finds) {
    add("Abilitazione al cloud per le P.A. locali, misura M1C1I1.02.00, qualità dell'acqua");
    for (const auto* query : {"qualita", "ACQUE", "pa locale", "m1c1i1", "m1c1i1.02", "M1C1I1.02.00", "abilit", "cloud misure"}) {
        EXPECT_EQ(search(query), SQLITE_ROW) << query;
    }
    for (const auto* query : {"cloud strada", "02.00", "", "di la", "?"}) {
        EXPECT_EQ(search(query), SQLITE_DONE) << query;
    }
}

TEST_F(Fts5, never_answers_with_a_syntax_error) {
    std::mt19937 random(2021);
    const std::string signs = "\"'*():^+-{}&|!<>\\ \tANDORNOTNEARàé.1x\xE0\xFF;,";
    for (int i = 0; i < 3'000; ++i) {
        std::string query;
        for (auto length = random() % 30; length > 0; --length) {
            query += signs[random() % signs.size()];
        }
        EXPECT_EQ(search(query), SQLITE_DONE) << query;
    }
}

}  // namespace
}  // namespace regia::search
