// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mappings.hpp"

namespace regia::opendata {

constinit const std::string_view pnrr_reshaped_mapping = R"json({
  "format": "regia-mapping/1", "name": "pnrr-reshaped",
  "about": "Progetti del PNRR in colonne brevi: un file di progetti, uno di luoghi, uno di pagamenti, uno di indicatori", "separator": ",",
  "decimal": "dot", "date": "yyyy-mm-dd", "missing": ["00/01/1900", "01/01/1900", "1900-01-01"], "missing_signs": "#*",
  "source": "Italia Domani, dati ReGiS", "municipality_prefix": "COMUNE DI ", "bodies": "italian",
  "privacy": [
    {
      "when": [{"columns": ["submisura"], "is": ["M5C1I1.02.00"]}], "title": "Creazione di imprese femminili - {municipality}",
      "summary": "Il nome e l'attività dell'impresa sono omessi perché possono indicare una persona. Procedura: {procedura}."
    },
    {
      "when": [{"columns": ["natura"], "is": ["07", "7", "CONCESSIONE DI INCENTIVI AD UNITA' PRODUTTIVE"]}],
      "unless": [
        {
          "columns": ["titolo", "sintesi"],
          "words": [
            "SRL", "SRLS", "SPA", "SAPA", "SCARL", "SCPA", "SOCIETA PER AZIONI", "RESPONSABILITA LIMITATA", "COOPERATIVA", "CONSORZIO",
            "FONDAZIONE"
          ]
        }
      ],
      "title": "{submisura_descr} - {municipality}",
      "summary": "Il nome e l'attività dell'impresa sono omessi perché possono indicare una persona. Procedura: {procedura}."
    }
  ],
  "files": [
    {
      "kind": "registry", "cup": "cup", "local_code": "clp", "municipality": ["comune_istat"], "title": "titolo", "summary": "sintesi",
      "nature": {
        "column": "natura",
        "values": [
          {"means": "01", "is": ["01", "1", "ACQUISTO DI BENI"]},
          {"means": "02", "is": ["02", "2", "ACQUISTO O REALIZZAZIONE DI SERVIZI"]},
          {"means": "03", "is": ["03", "3", "REALIZZAZIONE DI LAVORI PUBBLICI (OPERE ED IMPIANTISTICA)"]},
          {"means": "06", "is": ["06", "6", "CONCESSIONE DI CONTRIBUTI AD ALTRI SOGGETTI (DIVERSI DA UNITA' PRODUTTIVE)"]},
          {"means": "07", "is": ["07", "7", "CONCESSIONE DI INCENTIVI AD UNITA' PRODUTTIVE"]},
          {
            "means": "08",
            "is": ["08", "8", "SOTTOSCRIZIONE INIZIALE O AUMENTO DI CAPITALE SOCIALE (COMPRESI SPIN OFF), FONDI DI RISCHIO O DI GARANZIA"]
          }
        ]
      },
      "state": {
        "column": "stato_cup",
        "values": [
          {"means": "active", "is": ["ATTIVO"]},
          {"means": "closed", "is": ["CHIUSO"]},
          {"means": "revoked", "is": ["REVOCATO", "CANCELLATO"]}
        ]
      },
      "terms": [{"taxonomy": "pnrr", "column": "submisura"}],
      "bodies": [{"role": "programmer", "name": "amministrazione_titolare"}, {"role": "implementer", "name": "soggetto_attuatore"}],
      "funding": {
        "total": "fin_totale", "rest": "NOT-STATED", "rounding": "1.00",
        "parts": [
          {"source": "PNRR", "column": "fin_pnrr"},
          {"source": "STATE", "column": "fin_stato"},
          {"source": "REGION", "column": "fin_regione"},
          {"source": "MUNICIPALITY", "column": "fin_comune"},
          {"source": "PRIVATE", "column": "fin_privato"}
        ]
      },
      "also": [
        "territorio", "missione", "componente", "submisura_descr", "settore", "sottosettore", "procedura", "procedura_tipo", "n_comuni",
        "in_essere"
      ]
    },
    {"kind": "places", "cup": "cup", "local_code": "clp", "municipality": ["comune_istat"]},
    {
      "kind": "payments", "cup": "cup", "local_code": "clp", "date": "data_estrazione", "note": "totale alla data di estrazione",
      "amounts": {"total": "pagamenti_totali", "rest": "NOT-STATED", "rounding": "1.00", "parts": [{"source": "PNRR", "column": "pagamenti_pnrr"}]},
      "also": ["submisura", "finanziamento_totale", "finanziamento_pnrr"]
    },
    {
      "kind": "indicators", "cup": "cup", "local_code": "clp", "code": "indicatore", "name": "indicatore_descr", "unit": "unita",
      "planned": "programmato", "actual": "realizzato", "month": "mese", "year": "anno", "also": ["submisura", "tipo"]
    },
    {
      "kind": "ignored", "about": "procedure di attivazione: Regia non le tiene come progetti",
      "also": [
        "submisura", "submisura_descr", "amministrazione_titolare", "codice", "tipo", "titolo", "importo_procedura", "importo_impegnato",
        "importo_disponibile", "numero_progetti", "costo_ammesso", "data_estrazione"
      ]
    }
  ]
})json";

}  // namespace regia::opendata
