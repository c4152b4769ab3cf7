// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping.hpp"

#include "areas/opendata/import_projects_statement.hpp"
#include "areas/opendata/mapping_amounts.hpp"
#include "areas/opendata/mapping_body.hpp"
#include "areas/opendata/mapping_privacy.hpp"
#include "areas/opendata/mapping_reader.hpp"
#include "areas/opendata/mapping_recognition.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace regia::opendata {
namespace {

Mapping built_in(const std::string& name) { return find_mappings(name).value().front(); }

/// A row that says what it is told to, in the columns of a layout.
class FakeRow {
public:
    FakeRow(const Mapping& mapping, const std::map<std::string, std::string>& cells) : m_mapping(mapping) {
        for (const auto& [column, cell] : cells) {
            m_header.push_back(column);
            m_cells.push_back(cell);
        }
        m_fields.assign(m_cells.begin(), m_cells.end());
        m_places.emplace(m_header);
    }
    MappedRow row() { return {m_mapping, *m_places, m_fields}; }

private:
    const Mapping& m_mapping;
    std::vector<std::string> m_header;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_fields;
    std::optional<ColumnPlaces> m_places;
};

std::vector<std::string> columns_of(const FileMapping& file) {
    auto columns = file.required();
    columns.insert(columns.end(), file.also.begin(), file.also.end());
    return columns;
}

TEST(Mapping, BuiltInOnesAreSound) {
    const auto mappings = find_mappings("");
    ASSERT_TRUE(mappings) << mappings.error().text();
    EXPECT_EQ(mappings->size(), 4U);
    EXPECT_EQ(columns_of(*built_in("italia-domani").file_of(FileKind::registry)).size(), 63U);
    EXPECT_EQ(columns_of(*built_in("italia-domani").file_of(FileKind::places)).size(), 14U);
    EXPECT_EQ(find_mappings("nothing").error().code, ErrorCode::not_found);
}

TEST(Mapping, AWrongOneNamesEveryKey) {
    const auto mapping = read_mapping(R"({"format": "regia-mapping/1", "name": "x", "separator": ",", "source": "s", "tilte": "",
        "files": [{"kind": "registry", "local_code": "a", "title": "b", "state": {"column": "c", "values": [{"means": "asleep", "is": []}]}}]})",
                                      "mine.json");
    ASSERT_FALSE(mapping);
    EXPECT_NE(mapping.error().text().find("tilte"), std::string::npos);
    EXPECT_NE(mapping.error().text().find("files[0].state.values[0].means"), std::string::npos) << mapping.error().text();
}

TEST(Mapping, FilesAreRecognisedByTheirColumns) {
    const auto mappings = find_mappings("").value();
    for (const auto& mapping : mappings) {
        for (const auto& file : mapping.files) {
            const auto found = recognise(columns_of(file), mappings, "f.csv");
            ASSERT_TRUE(found) << mapping.name << " " << code(file.kind) << ": " << found.error().text();
            EXPECT_TRUE(found->mapping->name == mapping.name || (found->mapping->is_own && mapping.is_own)) << mapping.name;
            EXPECT_EQ(found->file->kind, file.kind);
            EXPECT_TRUE(found->unknown.empty());
        }
    }
}

TEST(Mapping, OneRenamedColumnOfTheOfficialLayoutIsNamedWithTheNearest) {
    const auto mappings = find_mappings("").value();
    for (const auto& required : built_in("italia-domani").file_of(FileKind::registry)->required()) {
        auto header = columns_of(*built_in("italia-domani").file_of(FileKind::registry));
        std::replace(header.begin(), header.end(), required, required + "_x");
        const auto found = recognise(header, mappings, "f.csv");
        ASSERT_FALSE(found) << required;
        EXPECT_NE(found.error().text().find("“" + required + "” (≈ “" + required + "_x”)"), std::string::npos) << found.error().text();
    }
}

TEST(Mapping, AnUnusedColumnThatWasRenamedIsOnlyNoted) {
    const auto mappings = find_mappings("").value();
    auto header = columns_of(*built_in("italia-domani").file_of(FileKind::registry));
    std::replace(header.begin(), header.end(), std::string("Descrizione Missione"), std::string("Descrizione Missioni"));
    const auto found = recognise(header, mappings, "f.csv");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->unknown.size(), 1U);
    EXPECT_EQ(found->unknown.front(), "“Descrizione Missioni” (≈ “Descrizione Missione”)");
}

TEST(Mapping, OfficialCellsAreReadAsTheyAreMeant) {
    const auto mapping = built_in("italia-domani");
    const auto& layout = *mapping.file_of(FileKind::registry);
    FakeRow fake(mapping, {{"CUP", "c81f22003040001 "},
                           {"Codice Locale Progetto", "L1"},
                           {"Titolo Progetto", " Scuola\n nuova\x1B[31m "},
                           {"CUP Codice Natura", "03"},
                           {"Stato CUP", "ATTIVO"},
                           {"Data Inizio Progetto Prevista", "00/01/1900"},
                           {"Data Fine Progetto Prevista", "31/12/2026"},
                           {"Data Fine Progetto Effettiva", "##########"},
                           {"Codice Univoco Submisura", "M4C1I1.01.00"},
                           {"Finanziamento PNRR", "1000,50"},
                           {"Finanziamento Totale", "1250,50"},
                           {"Soggetto Attuatore", "COMUNE DI PROVA"},
                           {"Codice Fiscale Soggetto Attuatore", "00123456789"},
                           {"Data di Estrazione", "13/06/2026"}});
    auto row = fake.row();
    const auto said = read_statement(row, layout, 2026);
    ASSERT_FALSE(row.fault()) << row.fault()->column << row.fault()->error.text();
    EXPECT_EQ(said.project.cup, "C81F22003040001");
    EXPECT_EQ(said.project.title, "Scuola nuova [31m");
    EXPECT_EQ(said.project.nature, projects::Nature::works);
    EXPECT_FALSE(said.project.planned_start);
    EXPECT_EQ(said.project.planned_end, make_date(2026, 12, 31));
    EXPECT_FALSE(said.project.actual_end);
    EXPECT_EQ(said.project.source, "Italia Domani, dati ReGiS, estrazione del 13/06/2026");
    ASSERT_EQ(said.funding->size(), 2U);
    EXPECT_EQ(said.funding->at(1).source, "NOT-STATED");
    EXPECT_EQ(said.funding->at(0).amount.cents + said.funding->at(1).amount.cents, 125'050);
    ASSERT_EQ(said.bodies.size(), 1U);
    EXPECT_EQ(municipality_in(mapping, said.bodies.front().name), "PROVA");
}

TEST(Mapping, ARowOfAPersonNamesNobody) {
    const auto mapping = built_in("italia-domani");
    FakeRow fake(mapping, {{"Codice Locale Progetto", "L1"},
                           {"Titolo Progetto", "ROSSI MARIA"},
                           {"Soggetto Attuatore", "ROSSI MARIA"},
                           {"Codice Fiscale Soggetto Attuatore", "****************"},
                           {"Descrizione Submisura", "Agrisolare"}});
    auto row = fake.row();
    const auto said = read_statement(row, *mapping.file_of(FileKind::registry), 2026);
    EXPECT_TRUE(said.is_withheld);
    EXPECT_EQ(said.project.title, "Agrisolare - {municipality}");
    EXPECT_TRUE(said.bodies.empty());
    EXPECT_TRUE(is_of_a_person("RSSMRA80A41L219X"));
    EXPECT_FALSE(is_of_a_person("00514490010"));
}

TEST(Mapping, PlacesAreReadFromProvinceAndMunicipality) {
    const auto mapping = built_in("italia-domani");
    const auto& layout = *mapping.file_of(FileKind::places);
    const auto place = [&](const std::string& province, const std::string& municipality, const std::string& share) {
        FakeRow fake(mapping, {{"Provincia", province}, {"Comune", municipality}, {"Percentuale di Localizzazione", share}});
        auto row = fake.row();
        return read_place(row, layout);
    };
    EXPECT_EQ(place("058", "091", "50,25").istat, "058091");
    EXPECT_EQ(place("058", "091", "50,25").share->basis_points, 5'025);
    EXPECT_EQ(place("58", "058091", "").istat, "058091");
    EXPECT_EQ(place("058", "000", "100,00").istat, "");
}

struct AmountCase {
    const char* name;
    std::map<std::string, std::string> cells;
    std::string expected;  ///< "SOURCE=cents …", or "fault"
};

TEST(Mapping, AmountsAddUpToTheTotal) {
    const auto mapping = built_in("italia-domani");
    const auto state = std::string("Finanziamento - Stato");
    const auto foi = std::string("Finanziamento Stato - FOI");
    const auto pnrr = std::string("Finanziamento PNRR");
    const auto total = std::string("Finanziamento Totale");
    const std::vector<AmountCase> cases{
        {"nothing said", {{total, ""}}, "none"},
        {"total only", {{total, "10"}}, "NOT-STATED=1000"},
        {"parts only", {{pnrr, "10"}, {state, "5,5"}}, "PNRR=1000 STATE=550"},
        {"within", {{state, "100"}, {foi, "30"}, {total, "100"}}, "STATE=7000 FOI=3000"},
        {"beside", {{state, "100"}, {foi, "30"}, {total, "130"}}, "STATE=10000 FOI=3000"},
        {"rounded", {{pnrr, "100,50"}, {total, "100"}}, "PNRR=10000"},
        {"too much", {{pnrr, "102"}, {total, "100"}}, "fault"},
        {"localised", {{pnrr, "1.234,56"}, {total, "1.234,56"}}, "fault"},
        {"below zero", {{pnrr, "-1"}, {total, "0"}}, "fault"},
    };
    for (const auto& one : cases) {
        FakeRow fake(mapping, one.cells);
        auto row = fake.row();
        const auto amounts = amounts_by_source(row, mapping.file_of(FileKind::registry)->amounts);
        std::string said = row.fault() ? "fault" : amounts ? "" : "none";
        for (const auto& amount : row.fault() || !amounts ? std::vector<SourceAmount>{} : *amounts) {
            said += (said.empty() ? "" : " ") + amount.source + "=" + std::to_string(amount.amount.cents);
        }
        EXPECT_EQ(said, one.expected) << one.name;
    }
}

TEST(Mapping, BodiesAreGuessedWithCare) {
    const auto mapping = built_in("pnrr-reshaped");
    EXPECT_EQ(organisation_named(mapping, "COMUNE DI PROVA", "").kind, "municipality");
    EXPECT_EQ(organisation_named(mapping, "UNIONE MONTANA DEI LAGHI", "").kind, "mountain-community");
    EXPECT_EQ(organisation_named(mapping, "MIN DELL'UNIVERSITÀ E DELLA RICERCA", "").code, "ministero-dell-universita-e-della-ricerca");
    EXPECT_EQ(organisation_named(mapping, "ACQUE S.P.A.", "").kind, "company");
    EXPECT_EQ(organisation_named(mapping, "A. GRAMSCI", "").name, "A. GRAMSCI");
    EXPECT_EQ(organisation_named(mapping, "A. GRAMSCI", "").kind, "public-agency");
    EXPECT_TRUE(has_word("OFFICINE S.R.L. UNIPERSONALE", {"SRL"}));
    EXPECT_FALSE(has_word("SRLONI", {"SRL"}));
}

}  // namespace
}  // namespace regia::opendata
