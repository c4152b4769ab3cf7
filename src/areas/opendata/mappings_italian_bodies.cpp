// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mappings.hpp"

namespace regia::opendata {

constinit const std::string_view italian_bodies = R"json({
  "known_bodies": [
    {
      "name": "PCM - DIPARTIM. TRASFORMAZIONE DIGITALE", "code": "dipartimento-per-la-trasformazione-digitale",
      "is": "Dipartimento per la trasformazione digitale", "kind": "state"
    },
    {
      "name": "PCM - DIP AFFARI REGIONALI E AUTONOMIE", "code": "dipartimento-per-gli-affari-regionali-e-le-autonomie",
      "is": "Dipartimento per gli affari regionali e le autonomie", "kind": "state"
    },
    {
      "name": "PCM - DIP POL GIOVAN E SERV CIV UNIVERS", "code": "dipartimento-per-le-politiche-giovanili-e-il-servizio-civile-universale",
      "is": "Dipartimento per le politiche giovanili e il servizio civile universale", "kind": "state"
    },
    {
      "name": "DIPARTIMENTO PER LE POLITICHE GIOVANILI", "code": "dipartimento-per-le-politiche-giovanili-e-il-servizio-civile-universale",
      "is": "Dipartimento per le politiche giovanili e il servizio civile universale", "kind": "state"
    },
    {"name": "PCM - DIPARTIMENTO PER LO SPORT", "code": "dipartimento-per-lo-sport", "is": "Dipartimento per lo sport", "kind": "state"},
    {
      "name": "MIN DELL'UNIVERSITÀ E DELLA RICERCA", "code": "ministero-dell-universita-e-della-ricerca",
      "is": "Ministero dell'università e della ricerca", "kind": "state"
    },
    {"name": "MINISTERO DELLA SALUTE", "code": "ministero-della-salute", "is": "Ministero della salute", "kind": "state"},
    {
      "name": "MIN AFFARI ESTERI E COOPERAZ INT", "code": "ministero-degli-affari-esteri-e-della-cooperazione-internazionale",
      "is": "Ministero degli affari esteri e della cooperazione internazionale", "kind": "state"
    },
    {
      "name": "MINISTERO INFRASTRUTTURE E TRASPORTI", "code": "ministero-delle-infrastrutture-e-dei-trasporti",
      "is": "Ministero delle infrastrutture e dei trasporti", "kind": "state"
    },
    {
      "name": "MINISTERO DELLE INFRASTRUTTURE E DEI TRA", "code": "ministero-delle-infrastrutture-e-dei-trasporti",
      "is": "Ministero delle infrastrutture e dei trasporti", "kind": "state"
    },
    {
      "name": "MINISTERO IMPRESE E DEL MADE IN ITALY", "code": "ministero-delle-imprese-e-del-made-in-italy",
      "is": "Ministero delle imprese e del made in Italy", "kind": "state"
    },
    {
      "name": "MIMIT - MINISTERO DELLE IMPRESE E DEL MADE IN ITALY", "code": "ministero-delle-imprese-e-del-made-in-italy",
      "is": "Ministero delle imprese e del made in Italy", "kind": "state"
    },
    {"name": "MINISTERO DELLA CULTURA", "code": "ministero-della-cultura", "is": "Ministero della cultura", "kind": "state"},
    {
      "name": "MINISTERO DELL'ISTRUZIONE E MERITO", "code": "ministero-dell-istruzione-e-del-merito",
      "is": "Ministero dell'istruzione e del merito", "kind": "state"
    },
    {
      "name": "MIN AMBIENTE E SICUREZZA ENERGETICA", "code": "ministero-dell-ambiente-e-della-sicurezza-energetica",
      "is": "Ministero dell'ambiente e della sicurezza energetica", "kind": "state"
    },
    {"name": "MINISTERO DELLA GIUSTIZIA", "code": "ministero-della-giustizia", "is": "Ministero della giustizia", "kind": "state"}
  ],
  "guesses": [
    {"begins": ["MINISTERO ", "MIN ", "PCM ", "DIPARTIMENTO "], "kind": "state", "sector": "public"},
    {"begins": ["REGIONE "], "kind": "region", "sector": "public"},
    {"begins": ["CITTA' METROPOLITANA "], "kind": "metropolitan-city", "sector": "public"},
    {"begins": ["PROVINCIA DI ", "AMMINISTRAZIONE PROVINCIALE "], "kind": "province", "sector": "public"},
    {"begins": ["UNIONE MONTANA ", "COMUNITA MONTANA ", "COMUNITA' MONTANA "], "kind": "mountain-community", "sector": "public"},
    {
      "begins": ["UNIONE DEI COMUNI ", "UNIONE DI COMUNI ", "UNIONE COMUNI ", "UNIONE COLLINARE "], "kind": "union-of-municipalities",
      "sector": "public"
    },
    {"begins": ["COMUNE DI "], "kind": "municipality", "sector": "public"},
    {"begins": ["UNIVERSITA' DEGLI STUDI ", "UNIVERSITA DEGLI STUDI ", "POLITECNICO DI "], "kind": "university", "sector": "public"},
    {"begins": ["CONSIGLIO NAZIONALE DELLE RICERCHE", "ISTITUTO NAZIONALE DI "], "kind": "research-body", "sector": "public"},
    {"begins": ["AZIENDA SANITARIA ", "AZIENDA OSPEDALIERA ", "ASL ", "ASST "], "kind": "health-authority", "sector": "public"},
    {"begins": ["CAMERA DI COMMERCIO "], "kind": "chamber-of-commerce", "sector": "public"},
    {"begins": ["ORDINE ", "COLLEGIO DEI ", "CONSIGLIO DELL'ORDINE "], "kind": "professional-association", "sector": "public"},
    {
      "begins": [
        "I.C.", "I. C.", "IC ", "I.I.S", "IIS ", "I.P.S", "I.T.C", "ITC ", "IPSIA ", "ISTITUTO COMPRENSIVO ", "ISTITUTO D'ISTRUZIONE ",
        "ISTITUTO DI ISTRUZIONE ", "ISTITUTO ISTRUZIONE ", "LICEO ", "LC ", "CPIA"
      ],
      "kind": "school", "sector": "public"
    },
    {"begins": ["FONDAZIONE "], "kind": "foundation", "sector": "private"},
    {"words": ["SRL", "SRLS", "SPA", "SCARL", "SAPA"], "kind": "company", "sector": "mixed"},
    {"kind": "public-agency", "sector": "public"}
  ]
})json";

}  // namespace regia::opendata
