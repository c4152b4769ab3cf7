// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/static_text.hpp"

namespace regia::communication {

const StaticText& accessibility_text() {
    static const StaticText text{{"Accessibilità", "Accessibility"},
                                 {"Questo sito vuole essere usato da tutti, con qualunque strumento.",
                                  "This site is meant to be used by everybody, with any device."},
                                 {R"(## Che cosa facciamo

- Il sito segue le linee guida WCAG 2.1, livello AA (norma EN 301 549), e dove possibile la versione 2.2.
- Ogni pagina si usa con la sola tastiera, senza JavaScript, e con il testo ingrandito fino a quattro volte.
- Ogni grafico e ogni mappa ha accanto una tabella con gli stessi dati.
- Nessuna informazione è affidata al solo colore.
- Le pagine si controllano in modo automatico a ogni modifica del programma.

## Limiti che conosciamo

- Molti testi dei piani sono solo in italiano: nelle pagine in inglese restano in italiano, e lo diciamo ai lettori di schermo.
- Gli atti e i documenti collegati stanno su altri siti: la loro accessibilità non dipende da noi.
- Le mappe con molti comuni hanno molti collegamenti: il primo comando permette di saltarle, la tabella che segue dice le stesse cose.)",
                                  R"(## What we do

- The site follows the guidelines WCAG 2.1, level AA (standard EN 301 549), and version 2.2 where possible.
- Every page can be used with the keyboard alone, without JavaScript, and with text enlarged up to four times.
- Every chart and every map has a table with the same figures beside it.
- Nothing is told by colour alone.
- Pages are checked automatically whenever the program changes.

## Limits that we know of

- Many texts of the plans are in Italian only: on English pages they stay in Italian, and screen readers are told so.
- Acts and linked documents are on other sites: their accessibility does not depend on us.
- Maps of many municipalities hold many links: the first command skips them, and the table that follows says the same.)"}};
    return text;
}

const StaticText& legal_notes_text() {
    static const StaticText text{
        {"Note legali", "Legal notes"},
        {"Licenza dei contenuti e programma.", "Licence of the contents and software."},
        {R"(In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove
diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono
rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre
in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e
utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni
aggiuntive.)",
         R"(In accordance with the principle "open by default" of article 52 of Legislative Decree no. 82 of 7 March 2005 (CAD), and unless
otherwise stated (contents of third parties included), the data, documents and information published on this site are released under the
licence CC BY 4.0. Users are therefore free to share (copy, distribute, communicate to the public, display), represent, perform and
recite this material in any medium and format, and to adapt it (transform the material and use it for derivative works) for any purpose,
even commercially, with the sole duty of attribution and without adding further restrictions.)"}};
    return text;
}

const StaticText& privacy_text() {
    static const StaticText text{
        {"Informativa privacy", "Privacy notice"},
        {"Il sito pubblico si legge senza lasciare tracce inutili.", "The public site is read without leaving needless traces."},
        {R"(## Niente cookie, niente registrazione

Le pagine pubbliche non usano cookie, non salvano nulla nel tuo dispositivo e non caricano niente da altri siti: né caratteri, né mappe, né
statistiche.
Per questo non c'è nessun avviso da accettare. Per leggere non serve registrarsi.

## Chi lavora al piano

Chi accede all'area riservata ha un account: nome, indirizzo e-mail, ruoli, ultimo accesso. Un solo cookie tecnico tiene aperta la sessione, al
massimo per
sette giorni. Di ogni sessione resta il nome del browser, finché la sessione dura; di una password sbagliata resta per un giorno l'indirizzo di
rete da cui è
arrivata. Di ciò che un account modifica restano data e autore, perché gli atti del piano si possano ricostruire.

## Che cosa resta nel registro del servizio

A ogni richiesta il programma scrive una riga con data e ora, indirizzo IP, pagina richiesta (con le parole cercate, se è una ricerca), esito e
durata.
Serve a far funzionare il servizio, a correggere gli errori e a difenderlo dagli abusi. Il programma non tiene profili e non incrocia questi dati.
Chi gestisce l'installazione decide per quanto tempo conservare il registro.

## Dati di persone nelle pagine

Le pagine parlano di enti, imprese e associazioni, non di persone. Se trovi un dato personale che non dovrebbe esserci, scrivi all'ente
che pubblica il sito.

## I tuoi diritti

Puoi chiedere all'amministrazione titolare quali dati che ti riguardano conserva, farli correggere o cancellare, e rivolgerti al
[Garante per la protezione dei dati personali](https://www.garanteprivacy.it).)",
         R"(## No cookies, no accounts

The public pages set no cookies, store nothing on your device and load nothing from other sites: no fonts, no maps, no statistics. That is why
there
is no banner to accept. Reading needs no account.

## Who works at the plan

Who signs in to the reserved area has an account: name, e-mail address, roles, last access. One technical cookie keeps the session open, for seven
days at most. Of each
session the name of the browser is kept as long as it lasts; of a wrong password the network address it came from, for a day. Of what an account
changes, date and
author stay, so that the acts of the plan can be reconstructed.

## What stays in the log of the service

For each request the program writes a line with date and time, IP address, page asked for (with the words, when it is a search), outcome and
duration. This serves
to keep the service running, to mend errors and to defend it from abuse. The program keeps no profiles and does not combine these data. Whoever
runs the
installation decides how long the log is kept.

## Personal data on the pages

The pages speak of public bodies, companies and associations, not of persons. If you find personal data that should not be there, write to the
body that publishes the site.

## Your rights

You can ask the administration which data about you it keeps, have them corrected or deleted, and turn to the
[Italian data protection authority](https://www.garanteprivacy.it).)"}};
    return text;
}

}  // namespace regia::communication
