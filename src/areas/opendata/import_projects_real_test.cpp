// SPDX-License-Identifier: AGPL-3.0-or-later
// The open data of the state as they are published: beside the tree, never in it.
#include "areas/opendata/import_projects.hpp"
#include "areas/opendata/import_projects_world.hpp"
#include "kit/table/csv_reader.hpp"
#include "support/database_test.hpp"

#include <map>

namespace regia::opendata {
namespace {

namespace fs = std::filesystem;

const fs::path top = REGIA_SOURCE_DIR;
const fs::path data_folder = top / "../shared/data";

struct Sum {
    std::size_t rows = 0;
    Money funding;
};

/// Rows and sums of the registry by territory, added up without any of the code under test.
std::map<std::string, Sum> sums_of_the_file() {
    std::ifstream stream(data_folder / "pnrr_progetti.csv", std::ios::binary);
    auto reader = table::CsvReader::open(stream).value();
    std::map<std::string, Sum> sums;
    for (auto step = reader.next(); std::holds_alternative<table::CsvRow>(step); step = reader.next()) {
        const auto& fields = std::get<table::CsvRow>(step).fields;
        auto& sum = sums[std::string(fields[*reader.column("territorio")])];
        ++sum.rows;
        sum.funding += parse_money(fields[*reader.column("fin_totale")]).value();
    }
    return sums;
}

class ImportRealFiles : public test::DatabaseTest {
protected:
    void SetUp() override {
        if (!fs::exists(data_folder / "pnrr_progetti.csv") || !fs::exists(top / "demo/shared.json")) {
            GTEST_SKIP() << "no open data in " << data_folder;
        }
        test::DatabaseTest::SetUp();
    }

    void load_plan(const std::string& territory) {
        std::string plan(world::plan);
        for (const auto& [word, other] :
             {std::pair<std::string, std::string>{"\"here\"", "\"" + territory + "\""}, {", \"zone\": \"Z1\"", ""}}) {
            plan.replace(plan.find(word), word.size(), other);
        }
        const std::string organisation = R"("organisations": [{"code": "owner", "name": "Ente"}], "lineage")";
        plan.replace(plan.find("\"lineage\": [{\"from\""), 9, organisation);
        world::write(m_folder.path() / "plan.json", plan);
        const auto loaded = import_plan(
            database(), "test", {top / "demo/territories", top / "demo/shared.json", m_folder.path() / "plan.json"}, Existing::refuse);
        ASSERT_TRUE(loaded) << loaded.error().text();
    }

    Result<ImportReport> run() {
        std::vector<std::string> files;
        for (const auto* name : {"progetti", "localizzazioni", "pagamenti", "indicatori_progetto", "procedure"}) {
            files.push_back((data_folder / ("pnrr_" + std::string(name) + ".csv")).string());
        }
        return import_projects(database(), "test", world::request(files, ImportMode::apply), [&](const ImportRow& row) {
            if (row.outcome == Outcome::refused) {
                ADD_FAILURE() << row.file << ":" << row.line << " " << row.column << " " << row.reason.text();
            }
        });
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_P(ImportRealFiles, GiveTheSumsOfTheFile) {
    const auto sums = sums_of_the_file();
    EXPECT_EQ(sums.at("TO").rows + sums.at("CR").rows + sums.at("OT").rows, 2'602U);
    EXPECT_EQ(sums.at("TO").rows, 1'975U);
    load_plan("to");
    const auto report = run();
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->count(Outcome::added), sums.at("TO").rows);
    EXPECT_EQ(report->funding, sums.at("TO").funding);
    EXPECT_EQ(report->notes.size(), 1U);  // the file of procedures
    EXPECT_TRUE(report->warnings.empty());
    const auto data = database().read();
    EXPECT_EQ(data->value<std::int64_t>("SELECT SUM(funding_total) FROM project"), sums.at("TO").funding.cents);
    EXPECT_EQ(data->value<std::int64_t>(
                  "SELECT COUNT(*) FROM project p JOIN project_term k ON k.project_id = p.id JOIN term t ON t.id = k.term_id "
                  "WHERE t.code = 'M5C1I1.02.00' AND p.title NOT LIKE 'Creazione di imprese femminili - %'"),
              0);  // no name of a sole trader
    EXPECT_EQ(run()->count(Outcome::unchanged), sums.at("TO").rows);
}

REGIA_ON_BOTH_ENGINES(ImportRealFiles);

}  // namespace
}  // namespace regia::opendata
