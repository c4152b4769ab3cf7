// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mappings.hpp"

namespace regia::opendata {

constinit const std::string_view italia_domani_mapping = R"json({
  "format": "regia-mapping/1", "name": "italia-domani",
  "about": "Progetti e localizzazioni del PNRR come li pubblica Italia Domani (63 e 14 colonne)", "separator": ";", "decimal": "comma",
  "date": "dd/mm/yyyy", "missing": ["00/01/1900", "01/01/1900"], "missing_signs": "#*",
  "source": "Italia Domani, dati ReGiS, estrazione del {Data di Estrazione}", "municipality_prefix": "COMUNE DI ", "bodies": "italian",
  "privacy": [
    {
      "when": [{"columns": ["Codice Fiscale Soggetto Attuatore"], "person": true}], "title": "{Descrizione Submisura} - {municipality}",
      "summary": "Il nome di chi riceve il contributo è omesso perché può indicare una persona. Procedura: {Titolo Procedura}."
    },
    {
      "when": [{"columns": ["Codice Univoco Submisura"], "is": ["M5C1I1.02.00"]}],
      "title": "Creazione di imprese femminili - {municipality}",
      "summary": "Il nome e l'attività dell'impresa sono omessi perché possono indicare una persona. Procedura: {Titolo Procedura}."
    },
    {
      "when": [{"columns": ["CUP Codice Natura"], "is": ["07", "7", "CONCESSIONE DI INCENTIVI AD UNITA' PRODUTTIVE"]}],
      "unless": [
        {
          "columns": ["Titolo Progetto", "Sintesi Progetto"],
          "words": [
            "SRL", "SRLS", "SPA", "SAPA", "SCARL", "SCPA", "SOCIETA PER AZIONI", "RESPONSABILITA LIMITATA", "COOPERATIVA", "CONSORZIO",
            "FONDAZIONE"
          ]
        }
      ],
      "title": "{Descrizione Submisura} - {municipality}",
      "summary": "Il nome e l'attività dell'impresa sono omessi perché possono indicare una persona. Procedura: {Titolo Procedura}."
    }
  ],
  "files": [
    {
      "kind": "registry", "cup": "CUP", "local_code": "Codice Locale Progetto", "title": "Titolo Progetto", "summary": "Sintesi Progetto",
      "nature": {
        "column": "CUP Codice Natura",
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
        "column": "Stato CUP",
        "values": [
          {"means": "active", "is": ["ATTIVO"]},
          {"means": "closed", "is": ["CHIUSO"]},
          {"means": "revoked", "is": ["REVOCATO", "CANCELLATO"]}
        ]
      },
      "planned_start": "Data Inizio Progetto Prevista", "actual_start": "Data Inizio Progetto Effettiva",
      "planned_end": "Data Fine Progetto Prevista", "actual_end": "Data Fine Progetto Effettiva",
      "terms": [{"taxonomy": "pnrr", "column": "Codice Univoco Submisura"}],
      "bodies": [
        {"role": "programmer", "name": "Amministrazione Titolare"},
        {"role": "implementer", "name": "Soggetto Attuatore", "tax_code": "Codice Fiscale Soggetto Attuatore"}
      ],
      "funding": {
        "total": "Finanziamento Totale", "rest": "NOT-STATED", "rounding": "1.00",
        "parts": [
          {"source": "PNRR", "column": "Finanziamento PNRR"},
          {"source": "PNC", "column": "Finanziamento PNC"},
          {"source": "STATE", "column": "Finanziamento - Stato"},
          {"source": "STATE", "column": "Finanziamento Stato - Bilancio", "part_of": "Finanziamento - Stato"},
          {"source": "FOI", "column": "Finanziamento Stato - FOI", "part_of": "Finanziamento - Stato"},
          {"source": "STATE", "column": "Finanziamento Prosecuzione Opere Pubbliche - FPOP", "part_of": "Finanziamento - Stato"},
          {"source": "EU", "column": "Finanziamento UE (Diverso da PNRR)"},
          {"source": "REGION", "column": "Finanziamento Regione"},
          {"source": "PROVINCE", "column": "Finanziamento Provincia"},
          {"source": "MUNICIPALITY", "column": "Finanziamento Comune"},
          {"source": "OTHER-PUBLIC", "column": "Finanziamento Altro Pubblico"},
          {"source": "PRIVATE", "column": "Finanziamento Privato"},
          {"source": "TO-BE-FOUND", "column": "Finanziamento da Reperire"},
          {"source": "NOT-STATED", "column": "Altri Fondi"}
        ]
      },
      "also": [
        "Programma", "Missione", "Descrizione Missione", "Componente", "Descrizione Componente", "ID Misura", "Codice Univoco Misura",
        "Descrizione Misura", "ID Submisura", "Codice CID", "Descrizione Submisura", "Codice Identificativo Procedura di Attivazione",
        "Titolo Procedura", "Tipologia Procedura di Attivazione", "Stato Avanzamento Progetto", "CUP Descrizione Natura",
        "CUP Codice Tipologia", "CUP Descrizione Tipologia", "CUP Codice Settore", "CUP Descrizione Settore", "CUP Codice Sottosettore",
        "CUP Descrizione Sottosettore", "CUP Codice Categoria", "CUP Descrizione Categoria", "Descrizione Tipo Aiuto",
        "Finanziamento Totale Pubblico", "Finanziamento Totale Pubblico Netto", "Flag Progetti in Essere", "Data di Estrazione",
        "Data Ultima Validazione", "Esito Ultima Validazione", "Codice Fase Iter di Progetto", "Descrizione Fase Iter di Progetto",
        "Stato Fase Iter di Progetto"
      ]
    },
    {
      "kind": "places", "cup": "CUP", "local_code": "Codice Locale Progetto", "municipality": ["Provincia", "Comune"],
      "share": "Percentuale di Localizzazione",
      "also": [
        "Codice Univoco Submisura", "Descrizione Submisura", "Regione", "Descrizione Regione", "Descrizione Provincia",
        "Descrizione Comune", "Indirizzo", "CAP", "Data di Estrazione"
      ]
    }
  ]
})json";

}  // namespace regia::opendata
