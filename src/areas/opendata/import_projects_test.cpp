// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects.hpp"

#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/import_projects_world.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "support/database_test.hpp"

namespace regia::opendata {
namespace {

using world::Row;

class ImportProjects : public test::DatabaseTest {
protected:
    void SetUp() override {
        test::DatabaseTest::SetUp();
        if (!IsSkipped()) {
            world::load(database(), m_folder.path());
        }
    }

    std::string file(const std::string& name, std::string_view text) { return world::write(m_folder.path() / name, text); }

    Result<ImportReport> run(std::vector<std::string> files, ImportMode mode = ImportMode::apply) {
        m_rows.clear();
        return import_projects(database(), "test", world::request(std::move(files), mode),
                               [&](const ImportRow& row) { m_rows.push_back(row); });
    }
    Result<ImportReport> run_rows(const std::vector<Row>& rows, ImportMode mode = ImportMode::apply) {
        return run({file("progetti.csv", world::registry(rows))}, mode);
    }

    projects::Sheet sheet(const std::string& local_code) {
        const auto data = database().read();
        const auto project = projects::find_project(*data, plan::find_plan(*data, "here-2030")->id, local_code);
        return project ? projects::load_sheet(*data, *project) : projects::Sheet{};
    }
    std::int64_t count(const std::string& table) { return database().read()->value<std::int64_t>("SELECT COUNT(*) FROM " + table); }

    std::vector<ImportRow> m_rows;

private:
    test::TemporaryFolder m_folder;
};

TEST_P(ImportProjects, DryRunSaysEverythingAndWritesNothing) {
    const auto events = count("event");
    const auto report = run_rows({Row{}, Row{.cup = "", .local_code = "NEW"}}, ImportMode::dry_run);
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->count(Outcome::added), 1U);
    EXPECT_EQ(report->count(Outcome::changed), 1U);
    EXPECT_FALSE(report->batch.exists());
    EXPECT_EQ(count("project"), 2);
    EXPECT_EQ(count("organisation"), 1);
    EXPECT_EQ(count("import_batch"), 0);
    EXPECT_EQ(count("event"), events);
    const auto& fields = m_rows.at(0).differences.fields;
    const auto title = std::find_if(fields.begin(), fields.end(), [](const auto& change) { return change.name == "title"; });
    ASSERT_NE(title, fields.end());
    EXPECT_EQ(title->before, "Titolo di prima");
    EXPECT_EQ(title->after, "Titolo nuovo");
}

TEST_P(ImportProjects, ApplyWritesOneBatchAndOneEventAndASecondTimeNothing) {
    const auto events = count("event");
    const std::vector<Row> rows{Row{.total = "150.25"}, Row{.cup = "", .local_code = "NEW"}};
    const auto first = run_rows(rows);
    ASSERT_TRUE(first) << first.error().text();
    EXPECT_TRUE(first->batch.exists());
    EXPECT_EQ(count("import_batch"), 1);
    EXPECT_EQ(count("import_change"), 2);
    EXPECT_EQ(count("event"), events + 1);
    EXPECT_EQ(database().read()->value<std::int64_t>("SELECT funding FROM project_total WHERE facet = '' AND value = ''"), 15'025 + 10'000);
    const auto second = run_rows(rows);
    ASSERT_TRUE(second) << second.error().text();
    EXPECT_EQ(second->count(Outcome::unchanged), 2U);
    EXPECT_FALSE(second->batch.exists());
    EXPECT_EQ(count("import_batch"), 1);
    EXPECT_EQ(count("event"), events + 1);
}

TEST_P(ImportProjects, KeepsWhatTheFileDoesNotSpeakOf) {
    ASSERT_TRUE(run_rows({Row{.nature = "", .state = "CHIUSO"}}));
    const auto after = sheet("OLD");
    EXPECT_EQ(after.project.title, "Titolo nuovo");
    EXPECT_EQ(after.project.summary, "Sintesi di prima");  // the cell is empty
    EXPECT_EQ(after.project.nature, projects::Nature::services);
    EXPECT_EQ(after.project.state, projects::State::closed);
    EXPECT_EQ(after.project.evidence, Evidence::fact);
    EXPECT_EQ(after.project.planned_start, make_date(2022, 1, 1));
    ASSERT_EQ(after.nodes.size(), 1U);
    EXPECT_EQ(after.phases.size(), 1U);
    EXPECT_EQ(after.relations.size(), 1U);
    EXPECT_EQ(after.indicators.size(), 1U);
    EXPECT_EQ(after.terms.size(), 2U);     // sdg:16 stays, pnrr comes
    EXPECT_EQ(after.subjects.size(), 3U);  // the beneficiary stays
}

TEST_P(ImportProjects, MakesOrganisationsOfBodies) {
    ASSERT_TRUE(run_rows({Row{.cup = "", .local_code = "NEW"}, Row{.cup = "", .local_code = "CAP", .body = "Comune di Capitale"}}));
    for (const auto& subject : sheet("NEW").subjects) {
        if (subject.role == projects::SubjectRole::implementer) {
            EXPECT_EQ(subject.organisation.code, "comune-di-borgo-e-valle");
            EXPECT_EQ(subject.organisation.name, "Comune di Borgo è Valle");
            EXPECT_EQ(subject.organisation.kind, "municipality");
        } else {
            EXPECT_EQ(subject.organisation.name, "Ministero della salute");
        }
    }
    EXPECT_EQ(sheet("NEW").project.owner_level, projects::OwnerLevel::municipality);
    EXPECT_EQ(sheet("CAP").project.owner_level, projects::OwnerLevel::capital);
    EXPECT_EQ(count("organisation"), 4);
}

TEST_P(ImportProjects, RefusedRowsAreToldWithTheirPlaceAndDoNotBlockTheOthers) {
    const auto report =
        run_rows({Row{.local_code = "A"}, Row{.local_code = "A", .title = "Due volte"}, Row{.cup = "C81F2200304000", .local_code = "B"},
                  Row{.local_code = "C", .total = "\"1.234,56\""}, Row{.local_code = "D", .pnrr = "200"},
                  Row{.local_code = "E", .state = "Boh"}, Row{.local_code = ""}, Row{.local_code = "F", .municipality = "1001"}});
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->count(Outcome::added), 1U);
    EXPECT_EQ(report->count(Outcome::refused), 7U);
    EXPECT_EQ(m_rows.at(1).line, 3U);
    EXPECT_NE(m_rows.at(1).reason.text().find("line 2"), std::string::npos);
    EXPECT_EQ(m_rows.at(2).column, "cup");
    EXPECT_EQ(m_rows.at(3).column, "fin_totale");
    EXPECT_EQ(m_rows.at(4).column, "fin_totale");
    EXPECT_EQ(m_rows.at(5).column, "stato_cup");
    EXPECT_EQ(m_rows.at(6).column, "clp");
    EXPECT_EQ(m_rows.at(7).column, "comune_istat");
    EXPECT_EQ(count("project"), 3);
}

TEST_P(ImportProjects, LeavesOtherTerritoriesOutUnlessAsked) {
    const auto rows =
        world::registry({Row{.local_code = "FAR", .municipality = "015001"}, Row{.local_code = "LOST", .municipality = "099001"}});
    auto request = world::request({file("progetti.csv", rows)}, ImportMode::apply);
    const auto here = import_projects(database(), "test", request, [](const ImportRow&) {});
    ASSERT_TRUE(here);
    EXPECT_EQ(here->count(Outcome::elsewhere), 2U);
    request.reach = ImportReach::everywhere;
    const auto everywhere = import_projects(database(), "test", request, [](const ImportRow&) {});
    ASSERT_TRUE(everywhere);
    EXPECT_EQ(everywhere->count(Outcome::added), 2U);
    EXPECT_EQ(everywhere->warnings.size(), 1U);
    EXPECT_EQ(sheet("FAR").places.size(), 1U);
    EXPECT_TRUE(sheet("LOST").places.empty());
}

TEST_P(ImportProjects, JoinsTheOtherFilesByCupAndLocalCode) {
    const auto registry = file("progetti.csv", world::registry({Row{.total = "300"}}));
    const auto places =
        file("luoghi.csv", "cup,clp,comune_istat\nC81F22003040001,OLD,001001\nC81F22003040001,OLD,001002\nC81F22003040001,OLD,001903\n");
    const auto payments = file("pagamenti.csv",
                               "submisura,cup,clp,finanziamento_totale,finanziamento_pnrr,pagamenti_totali,pagamenti_pnrr,data_estrazione\n"
                               "M1,C81F22003040001,CHANGED,300,100,120.50,100,2025-03-31\nM1,A11A11000010001,NOBODY,1,1,1,1,2025-03-31\n");
    const auto indicators = file("indicatori.csv",
                                 "submisura,cup,clp,indicatore,indicatore_descr,unita,tipo,programmato,realizzato,mese,anno\n"
                                 "M1,C81F22003040001,OLD,T1,Amministrazioni,Numero,Target,1.00,0.00,Febbraio,2024\n");
    const auto report = run({payments, indicators, places, registry});
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->count(Outcome::changed), 1U);
    EXPECT_EQ(report->unmatched, 1U);
    const auto after = sheet("OLD");
    ASSERT_EQ(after.places.size(), 3U);  // 001903 is the old code of 001003
    for (const auto& place : after.places) {
        EXPECT_EQ(place.share.basis_points, 0) << "an equal split is money that nobody has allotted to " << place.name;
    }
    ASSERT_EQ(after.payments.size(), 2U);
    EXPECT_EQ(after.project.paid_total.cents, 12'050);
    EXPECT_EQ(after.payments[1].source, "NOT-STATED");
    ASSERT_EQ(after.indicators.size(), 2U);
    EXPECT_EQ(after.indicators[1].as_of, make_date(2024, 2, 29));
    EXPECT_EQ(after.project.funding_total.cents, 30'000);
    EXPECT_EQ(run({payments, indicators, places, registry})->count(Outcome::unchanged), 1U);
}

TEST_P(ImportProjects, WithholdsNamesOfPersons) {
    ASSERT_TRUE(
        run_rows({Row{.local_code = "IF1", .title = "Rossi Maria", .submeasure = "M5C1I1.02.00"},
                  Row{.local_code = "IF2", .title = "Bianchi Anna", .nature = "CONCESSIONE DI INCENTIVI AD UNITA' PRODUTTIVE"},
                  Row{.local_code = "IF3", .title = "Officine S.R.L.", .nature = "CONCESSIONE DI INCENTIVI AD UNITA' PRODUTTIVE"}}));
    EXPECT_EQ(sheet("IF1").project.title, "Creazione di imprese femminili - Alpe");
    EXPECT_EQ(sheet("IF2").project.title, "Misura - Alpe");
    EXPECT_EQ(sheet("IF3").project.title, "Officine S.R.L.");
    const auto told =
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.title.find("Rossi") != std::string::npos; });
    EXPECT_EQ(told, 0);
    EXPECT_EQ(database().read()->value<std::int64_t>(
                  "SELECT COUNT(*) FROM search_document WHERE title_it LIKE '%Rossi%' OR body_it LIKE '%Rossi%'"),
              0);
}

TEST_P(ImportProjects, AFileThatCannotBeReadKeepsEverythingOut) {
    const auto good = world::registry({Row{.local_code = "GOOD"}});
    const std::vector<std::pair<std::string, std::string>> broken{
        {"encoding", good + "X,C\xE0,1\n"},
        {"quote", good + "\"never closed"},
        {"nul", good + std::string("a\0b\n", 4)},
        {"huge", good + std::string(10 << 20, 'x') + "\n"},
        {"empty", ""},
        {"unknown", "a,b,c\n1,2,3\n"},
    };
    for (const auto& [name, text] : broken) {
        const auto report = run({file(name + ".csv", text)});
        EXPECT_FALSE(report) << name;
        EXPECT_NE(report.error().text().find(name + ".csv"), std::string::npos) << report.error().text();
    }
    EXPECT_EQ(run({"/nowhere/file.csv"}).error().code, ErrorCode::not_found);
    EXPECT_EQ(run({"/tmp"}).error().code, ErrorCode::invalid);
    EXPECT_EQ(count("project"), 2);
    EXPECT_EQ(count("import_batch"), 0);
}

TEST_P(ImportProjects, ARenamedColumnIsNamedWithTheNearestOne) {
    auto text = world::registry({Row{}});
    text.replace(text.find("fin_totale"), 10, "fin_totali");
    const auto report = run({file("progetti.csv", text)});
    ASSERT_FALSE(report);
    EXPECT_NE(report.error().text().find("“fin_totale” (≈ “fin_totali”)"), std::string::npos) << report.error().text();
}

TEST_P(ImportProjects, SeparatorsOfAFileSavedAnewAreRefused) {
    auto text = world::registry({Row{}});
    std::replace(text.begin(), text.end(), ',', ';');
    EXPECT_FALSE(run({file("progetti.csv", text)}));
}

REGIA_ON_BOTH_ENGINES(ImportProjects);

}  // namespace
}  // namespace regia::opendata
