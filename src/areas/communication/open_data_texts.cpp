// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/static_text.hpp"

namespace regia::communication {

const StaticText& open_data_text() {
    static const StaticText text{{"Dati aperti", "Open data"},
                                 {"Tutto quello che vedi si può scaricare e riusare, senza chiedere.",
                                  "Everything that you see can be downloaded and used again, without asking."},
                                 {R"(## I formati

Ogni elenco si legge in tre formati: basta cambiare la fine dell'indirizzo. I progetti di un piano e i comuni di un territorio anche in un quarto,
per le mappe.

- `.csv`: testo separato da virgole, UTF-8, per analisi e fogli di calcolo;
- `.xlsx`: foglio di calcolo, con date e importi veri;
- nessuna, oppure `.json`: JSON, per i programmi;
- `.geojson`: GeoJSON, per le mappe (progetti con `plan=`, comuni con `territory=`).

Gli importi sono in euro con due decimali, le date sono `AAAA-MM-GG`, i codici (ISTAT, CUP) sono testo: gli zeri iniziali contano.

## Come si chiede

Gli elenchi JSON arrivano a parti di 25 voci (fino a 100 con `limit`); il campo `next` porta l'indirizzo della parte seguente, ed è vuoto alla
fine.
I file CSV e XLSX contengono l'elenco intero, fino a 20.000 righe. Non servono chiavi né registrazioni.

## La licenza

Salvo dove è scritto altro, i dati sono rilasciati con licenza **CC BY 4.0**: si possono usare per qualsiasi fine, citando la fonte. Le fonti di
origine
e le loro licenze sono nella pagina [Fonti e attribuzioni](/attributions).)",
                                  R"(## Formats

Every list can be read in three formats: change the end of the address. The projects of a plan and the municipalities of a territory in a fourth
one too, for maps.

- `.csv`: comma-separated text, UTF-8, for analyses and spreadsheets;
- `.xlsx`: a spreadsheet with true dates and amounts;
- none, or `.json`: JSON, for programs;
- `.geojson`: GeoJSON, for maps (projects with `plan=`, municipalities with `territory=`).

Amounts are euro with two decimals, dates are `YYYY-MM-DD`, codes (ISTAT, CUP) are text: the zeros in front count.

## How to ask

JSON lists come in parts of 25 (up to 100 with `limit`); the field `next` holds the address of the following part and is empty at the end. CSV and
XLSX
files hold the whole list, up to 20,000 rows. No keys and no registration are needed.

## Licence

Unless otherwise stated the data are released under the licence **CC BY 4.0**: they may be used for any purpose, naming the source. Where they
come from,
and under which licences, is on the page [Sources and attributions](/en/attributions).)"}};
    return text;
}

}  // namespace regia::communication
