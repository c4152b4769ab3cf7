// SPDX-License-Identifier: AGPL-3.0-or-later
// What a list of Regia hands out, its import takes back: the same file changes nothing.
#include "areas/opendata/import_projects.hpp"
#include "support/database_test.hpp"
#include "support/demo_server.hpp"
#include "support/http_client.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>

namespace regia {
namespace {

using opendata::Outcome;

class OwnLists : public testing::TestWithParam<db::Engine> {
protected:
    void SetUp() override {
        if (GetParam() == db::Engine::postgresql && !test::postgresql_location()) {
            GTEST_SKIP() << "no PostgreSQL: run through tools/with_postgresql.sh";
        }
    }

    /// What the file that this address hands out would do in the plan; `first_refusal`: the first row that would not stay as it is.
    Result<opendata::ImportReport> take_back(const std::string& plan, const std::string& address, std::string* first_refusal = nullptr) {
        const auto answer = test::ask(test::demo_server_port(GetParam()), "GET", address);
        EXPECT_EQ(answer.status, 200) << address;
        return import(plan, answer.body, first_refusal);
    }

    Result<opendata::ImportReport> import(const std::string& plan, const std::string& content, std::string* first_refusal = nullptr) {
        const auto path = m_folder.path() / "list";
        std::ofstream(path, std::ios::binary) << content;
        opendata::ImportRequest request;
        request.plan = plan;
        request.files = {{path.string(), "list"}};
        request.today = make_date(2026, 11, 23);
        return opendata::import_projects(test::demo_database(GetParam()), "tests", request, [&](const opendata::ImportRow& row) {
            if (first_refusal != nullptr && first_refusal->empty() && row.outcome != Outcome::unchanged) {
                *first_refusal = std::string(code(row.outcome)) + " " + row.local_code + " " + row.column + ": " + row.reason.text() +
                                 (row.differences.fields.empty()
                                      ? ""
                                      : " " + row.differences.fields.front().name + " “" + row.differences.fields.front().before +
                                            "” -> “" + row.differences.fields.front().after + "”");
            }
        });
    }

    std::string list_of(const std::string& plan) {
        return test::ask(test::demo_server_port(GetParam()), "GET", "/api/v1/projects.csv?plan=" + plan).body;
    }

    test::TemporaryFolder m_folder;
};

TEST_P(OwnLists, AreTakenBackUnchangedInEveryForm) {
    for (const std::string plan : {"torino-2021", "torino-2006", "milano-2019", "cremona-2006", "olbia-tempio"}) {
        for (const std::string address : {"/api/v1/projects.csv?plan=", "/api/v1/projects.xlsx?plan=", "/en/api/v1/projects.xlsx?plan="}) {
            std::string other;
            const auto report = take_back(plan, address + plan, &other);
            if (!report) {  // a plan without projects hands out a header
                ADD_FAILURE() << address << plan << ": " << report.error().text();
                continue;
            }
            EXPECT_EQ(report->mapping, "regia");
            EXPECT_EQ(report->rows.size(), report->count(Outcome::unchanged) > 0 ? 1U : 0U) << address << plan << ": " << other;
        }
    }
}

TEST_P(OwnLists, WhatWasMendedInAListIsSeenAndWhatAListCannotChangeIsRefused) {
    auto list = list_of("torino-2021");
    const auto line = list.find('\n') + 1;
    const auto header = list.substr(0, line);
    const auto report = import("torino-2021", header + list.substr(line, list.find('\n', line) + 1 - line));
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->count(Outcome::unchanged), 1U);

    std::string refusal;
    const auto wrong_plan = import("milano-2019", header + list.substr(line, list.find('\n', line) + 1 - line), &refusal);
    ASSERT_TRUE(wrong_plan);
    EXPECT_EQ(wrong_plan->count(Outcome::refused), 1U) << "a list of another plan";
    EXPECT_NE(refusal.find("plan"), std::string::npos) << refusal;

    const auto short_list =
        import("torino-2021", "Codice locale;Titolo;Finanziamento;Inizio previsto\nNUOVO;Un progetto;1250000,50;24/03/2027\n");
    ASSERT_TRUE(short_list) << short_list.error().text();
    EXPECT_EQ(short_list->mapping, "regia-excel");
    EXPECT_EQ(short_list->count(Outcome::added), 1U) << "as a list typed by hand and saved by Excel";
    EXPECT_EQ(short_list->funding, Money{125'000'050});

    std::string money;
    const auto paid = import("torino-2021", "local_code,title,paid_total\nNUOVO,Un progetto,100.00\n", &money);
    ASSERT_TRUE(paid);
    EXPECT_EQ(paid->count(Outcome::refused), 1U) << "payments come with their day and their source";
}

INSTANTIATE_TEST_SUITE_P(On, OwnLists, test::both_engines(), test::name_of_engine);

}  // namespace
}  // namespace regia
