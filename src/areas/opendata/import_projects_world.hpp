// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_plan.hpp"
#include "areas/opendata/import_projects.hpp"
#include "kit/db/database.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

/// A small world for the tests of imports and exports: a territory of three municipalities, another one, and a plan with one node. No part
/// of the program.
namespace regia::opendata::world {

inline constexpr std::string_view territory = R"json({"format": "regia-territory/1",
  "territory": {"code": "here", "kind": "province", "name": {"it": "Qui", "en": "Here"}},
  "municipalities": [
    {"istat": "001001", "name": "Alpe", "zone": "Z1", "zone_from": "2015-01-01", "lat": 45.25, "lon": 7.5},
    {"istat": "001002", "name": "Borgo è Valle", "member_from": "2015-01-01", "population": 1200, "area_km2": 33.33},
    {"istat": "001003", "name": "Capitale", "capital": true, "zone": "Z1", "codes": [{"istat": "001903", "to": "2010-01-01"}, {"istat": "001003"}]}],
  "zones": [{"code": "Z1", "name": {"it": "Zona uno"}}, {"code": "Z2", "name": {"it": "Zona due"}}],
  "memberships": [{"istat": "001001", "zone": "Z2", "from": "2010-01-01", "to": "2015-01-01"}],
  "sources": [{"text": {"it": "Prova"}, "url": "", "licence": "CC0"}]})json";

inline constexpr std::string_view other_territory = R"json({"format": "regia-territory/1",
  "territory": {"code": "there", "kind": "province", "name": {"it": "Là"}}, "municipalities": [{"istat": "015001", "name": "Altrove"}]})json";

inline constexpr std::string_view shared = R"json({"format": "regia-shared/1", "taxonomies": [
  {"code": "funding-source", "name": {"it": "Fonti"}, "levels": [{"code": "source", "name": {"it": "fonte"}}], "terms": [
    {"code": "PNRR", "level": "source", "title": {"it": "PNRR"}}, {"code": "STATE", "level": "source", "title": {"it": "Stato"}},
    {"code": "PNC", "level": "source", "title": {"it": "PNC"}}, {"code": "FOI", "level": "source", "title": {"it": "FOI"}},
    {"code": "EU", "level": "source", "title": {"it": "UE"}}, {"code": "PROVINCE", "level": "source", "title": {"it": "Provincia"}},
    {"code": "REGION", "level": "source", "title": {"it": "Regione"}}, {"code": "MUNICIPALITY", "level": "source", "title": {"it": "Comune"}},
    {"code": "OTHER-PUBLIC", "level": "source", "title": {"it": "Altro"}}, {"code": "TO-BE-FOUND", "level": "source", "title": {"it": "Manca"}},
    {"code": "PRIVATE", "level": "source", "title": {"it": "Privati"}}, {"code": "NOT-STATED", "level": "source", "title": {"it": "Non detto"}}]},
  {"code": "pnrr", "name": {"it": "PNRR"}, "levels": [{"code": "measure", "name": {"it": "misura"}}], "terms": [
    {"code": "M1C1I1.02.00", "level": "measure", "title": {"it": "Cloud"}}, {"code": "M5C1I1.02.00",
     "level": "measure", "title": {"it": "Imprese"}}]},
  {"code": "sdg", "name": {"it": "SDG"}, "levels": [{"code": "goal", "name": {"it": "obiettivo"}}], "terms": [
    {"code": "16", "level": "goal", "title": {"it": "Istituzioni"}}]}],
  "organisations": [{"code": "owner", "name": "Provincia di Qui", "kind": "province", "sector": "public"}]})json";

inline constexpr std::string_view plan = R"json({"format": "regia-plan/1",
  "plan": {"slug": "here-2030", "territory": "here", "owner": "owner", "title": {"it": "Piano", "en": "Plan"}, "horizon": 2030},
  "levels": [{"code": "axis", "name": {"it": "asse"}, "plural": {"it": "assi"}, "depth": 1}],
  "acts": [{"code": "a1", "subject": {"it": "Approvazione"}, "date": "2020-02-02", "role": "approval"}],
  "editions": [{"code": "e1", "name": {"it": "Prima"}, "state": "in-force", "acts": ["a1"], "nodes": [
    {"code": "1", "level": "axis", "title": {"it": "Asse «uno»"}, "evidence": "fact", "populations": ["residents", "students"], "zone": "Z1",
     "terms": ["sdg:16"], "parties": [{"organisation": "owner", "role": "promoter"}], "links": [{"to": "2", "kind": "supports"}]},
    {"code": "2", "level": "axis", "title": {"it": "Asse due"}, "evidence": "demo"}]}],
  "taxonomies": [{"code": "here-goals", "kind": "objectives", "name": {"it": "Mete"}, "levels": [{"code": "goal", "name": {"it": "meta"}}],
                  "terms": [{"code": "A", "level": "goal", "title": {"it": "Prima meta"}}]}],
  "lineage": [{"from": "here-2030@e1:2", "outcome": "dropped"}],
  "sources": [{"text": {"it": "Prova"}, "url": "https://example.org", "licence": "CC0"}]})json";

/// One project with what no import speaks of: a node, a term of another taxonomy, a phase, a relation of its own.
inline constexpr std::string_view projects = R"json({"format": "regia-projects/1", "plan": "here-2030", "projects": [
  {"local_code": "OLD", "cup": "C81F22003040001", "title": "Titolo di prima", "summary": "Sintesi di prima", "evidence": "demo", "nature": "02",
   "planned_start": "2022-01-01", "nodes": ["1"], "nodes_evidence": "demo", "terms": ["sdg:16"], "places": [{"istat": "001001", "share": 100}],
   "funding": [{"source": "PNRR", "amount": "100.00"}], "subjects": [{"organisation": "owner", "role": "beneficiary"}],
   "phases": [{"phase": "0201", "planned_start": "2022-01-01"}],
   "indicators": [{"code": "MINE", "name": "Mio", "planned": 0.1}], "relations": [{"to": "OTHER", "kind": "synergy", "sign": "+"}]},
  {"local_code": "OTHER", "title": "Un altro", "evidence": "demo", "places": [{"istat": "001002", "share": 33.33},
     {"istat": "001003", "share": 66.67}]}]})json";

inline std::string write(const std::filesystem::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

inline void load(db::Database& database, const std::filesystem::path& folder) {
    const std::vector<std::filesystem::path> paths{write(folder / "here.json", territory), write(folder / "there.json", other_territory),
                                                   write(folder / "shared.json", shared), write(folder / "plan.json", plan),
                                                   write(folder / "projects.json", projects)};
    if (const auto loaded = import_plan(database, "test", paths, Existing::refuse); !loaded) {
        throw std::runtime_error(loaded.error().text());
    }
}

inline constexpr std::string_view registry_header =
    "territorio,cup,clp,missione,componente,submisura,submisura_descr,titolo,sintesi,stato_cup,natura,settore,sottosettore,procedura,"
    "procedura_tipo,"
    "amministrazione_titolare,soggetto_attuatore,comune_istat,n_comuni,fin_stato,fin_regione,fin_comune,fin_privato,fin_pnrr,fin_totale,in_"
    "essere\n";

/// A row of the registry in the layout “pnrr-reshaped”.
struct Row {
    std::string cup = "C81F22003040001";
    std::string local_code = "OLD";
    std::string title = "Titolo nuovo";
    std::string municipality = "001001";
    std::string pnrr = "100";
    std::string total = "100";
    std::string submeasure = "M1C1I1.02.00";
    std::string body = "COMUNE DI BORGO E' VALLE";
    std::string nature = "ACQUISTO DI BENI";
    std::string state = "Attivo";
};

inline std::string line(const Row& row) {
    return "X," + row.cup + "," + row.local_code + ",M1,M1C1," + row.submeasure + ",Misura," + row.title + ",," + row.state + "," +
           row.nature + ",,,Avviso,Bando,MINISTERO DELLA SALUTE," + row.body + "," + row.municipality + ",1,0,0,0,0," + row.pnrr + "," +
           row.total + ",No\n";
}

inline std::string registry(const std::vector<Row>& rows) {
    std::string text(registry_header);
    for (const auto& row : rows) {
        text += line(row);
    }
    return text;
}

inline ImportRequest request(const std::vector<std::string>& paths, ImportMode mode) {
    std::vector<NamedFile> files;
    for (const auto& path : paths) {
        files.push_back({path, path});
    }
    return {"here-2030", std::move(files), "", "", mode, ImportReach::territory, make_date(2026, 1, 1)};
}

}  // namespace regia::opendata::world
