// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mappings.hpp"

namespace regia::opendata {

/// Codes of states may also be written as pages show them. A test exports a list in every form, and imports it unchanged.
constinit const std::string_view own_mapping = R"json({
  "format": "regia-mapping/1", "name": "regia", "about": "Elenco di progetti scaricato da Regia, CSV o foglio di calcolo, anche ritoccato",
  "separator": ",", "decimal": "dot", "date": "yyyy-mm-dd", "source": "{source}", "own": true,
  "aliases": [
    {"column": "local_code", "is": ["Codice locale", "Local code"]},
    {"column": "cup", "is": ["CUP", "CUP"]},
    {"column": "title", "is": ["Titolo", "Title"]},
    {"column": "summary", "is": ["Sintesi", "Summary"]},
    {"column": "state", "is": ["Stato", "State"]},
    {"column": "nature", "is": ["Natura", "Nature"]},
    {"column": "owner_level", "is": ["Titolare", "Owner"]},
    {"column": "funding_total", "is": ["Finanziamento", "Funding"]},
    {"column": "committed_total", "is": ["Impegni", "Commitments"]},
    {"column": "paid_total", "is": ["Pagamenti", "Payments"]},
    {"column": "planned_start", "is": ["Inizio previsto", "Planned start"]},
    {"column": "actual_start", "is": ["Inizio effettivo", "Actual start"]},
    {"column": "planned_end", "is": ["Fine prevista", "Planned end"]},
    {"column": "actual_end", "is": ["Fine effettiva", "Actual end"]},
    {"column": "evidence", "is": ["Natura del dato", "Evidence"]},
    {"column": "source", "is": ["Fonte", "Source"]},
    {"column": "plan", "is": ["Piano", "Plan"]}],
  "files": [
    {
      "kind": "registry", "needs": ["local_code", "title"], "local_code": "local_code", "cup": "cup", "title": "title", "summary": "summary",
      "nature": {"column": "nature", "values": [
          {"means": "01", "is": ["01", "1"]},
          {"means": "02", "is": ["02", "2"]},
          {"means": "03", "is": ["03", "3"]},
          {"means": "06", "is": ["06", "6"]},
          {"means": "07", "is": ["07", "7"]},
          {"means": "08", "is": ["08", "8"]}]},
      "state": {"column": "state", "values": [
          {"means": "planned", "is": ["planned", "Previsto", "Planned"]},
          {"means": "active", "is": ["active", "In corso", "Active"]},
          {"means": "suspended", "is": ["suspended", "Sospeso", "Suspended"]},
          {"means": "completed", "is": ["completed", "Completato", "Completed"]},
          {"means": "closed", "is": ["closed", "Chiuso", "Closed"]},
          {"means": "revoked", "is": ["revoked", "Revocato", "Revoked"]}]},
      "owner_level": {"column": "owner_level", "values": [
          {"means": "body", "is": ["body"]},
          {"means": "capital", "is": ["capital"]},
          {"means": "municipality", "is": ["municipality"]},
          {"means": "other-public", "is": ["other-public"]},
          {"means": "private", "is": ["private"]}]},
      "evidence": {"column": "evidence", "values": [
          {"means": "fact", "is": ["fact"]},
          {"means": "title-only", "is": ["title-only"]},
          {"means": "number-only", "is": ["number-only"]},
          {"means": "demo", "is": ["demo"]}]},
      "planned_start": "planned_start", "actual_start": "actual_start", "planned_end": "planned_end", "actual_end": "actual_end",
      "funding": {"total": "funding_total", "rest": "NOT-STATED", "rounding": "0.00", "parts": []},
      "fixed": ["plan", "committed_total", "paid_total"], "also": ["source"]
    }
  ]
})json";

}  // namespace regia::opendata
