// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/static_text.hpp"

namespace regia::communication {

const StaticText& how_to_read_text() {
    static const StaticText text{{"Come leggere i dati", "How to read the data"},
                                 {"Che cosa dicono le cifre di questo sito, da dove vengono e che cosa non dicono.",
                                  "What the figures of this site say, where they come from, and what they do not say."},
                                 {R"(## Un piano, i suoi livelli, i suoi progetti

Un piano strategico dice dove un territorio vuole arrivare. È fatto a livelli, dal più generale al più concreto: ogni piano chiama i suoi livelli
a modo suo (assi, strategie, azioni, oppure linee, obiettivi…). In fondo ci sono i **progetti**: chi fa che cosa, dove, con quali soldi.

Le pagine delle parti del piano e dei progetti mostrano **la traccia**: dal piano al progetto, fino ai pagamenti. Si legge nei due versi:
che fine ha fatto un'intenzione, e perché si spende un euro.

## Tre avanzamenti, non uno

- **Finanziario**: i soldi usciti. Sono i pagamenti divisi per il finanziamento.
- **Procedurale**: i passi compiuti. Sono le fasi concluse su quelle previste.
- **Fisico**: le cose fatte. È il valore raggiunto dagli indicatori su quello previsto.

Non vanno mai confusi: un'opera può essere quasi finita e ancora da pagare, oppure pagata e ferma. Per questo non li sommiamo in una sola cifra.

## Gli importi

- **Finanziamento**: quanto è previsto per il progetto, da tutte le fonti; quello che è ancora da trovare sta sotto la fonte "Da reperire".
- **Impegno**: quanto è già legato a un contratto o a un atto.
- **Pagamento**: quanto è stato davvero versato.

Gli importi si sommano al centesimo. Nei grafici sono arrotondati ("1,2 mln €"), nei file scaricabili sono esatti. Un progetto che riguarda più
comuni
conta una volta nel totale del piano e una volta, per intero, in ciascun comune: sommare i comuni fra loro dà quindi più del totale. Lo stesso vale
per le parti del piano e per le zone.

Impegni e pagamenti sono quelli registrati nelle fonti, alla loro data. Dove non li conosciamo per tutti i progetti, le cifre principali dicono di
quanti progetti sono.

## Un dato che manca non è zero

Se un dato manca scriviamo "n.d." (non disponibile) o "dato mancante"; nei file la casella è vuota. Zero vuol dire che sappiamo che è zero.

## Fatti e testi dimostrativi

Ogni contenuto dice quanto è certo:

- **Fatto documentato**: c'è una fonte, ed è scritta nella pagina.
- **Titolo documentato, testo nostro**: il titolo è del piano; il testo che lo spiega lo abbiamo scritto noi.
- **Numero documentato, titolo nostro**: che la voce esista è documentato, il suo titolo no; lo abbiamo scritto noi.
- **Testo dimostrativo**: è stato scritto per provare il programma. Non va citato come se fosse del piano. Un progetto dimostrativo non esiste:
  le cifre principali dicono quanti ne comprendono.

## Il CUP

Il **codice unico di progetto** è la targa di ogni progetto di investimento pubblico: quindici caratteri che permettono di ritrovarlo nelle banche
dati
dello Stato. Un progetto senza CUP può esistere: è ancora un'idea, oppure il codice non è stato comunicato.

## Le fonti

Le fonti dei dati, con le licenze, sono nella pagina [Fonti e attribuzioni](/attributions). Chi trova un errore può scrivere all'ente
che pubblica il sito.)",
                                  R"(## A plan, its levels, its projects

A strategic plan says where a territory wants to go. It is made of levels, from the general to the concrete: every plan has its own names for them
(axes, strategies, actions, or lines, objectives…). At the bottom are the **projects**: who does what, where, with which money.

The pages of the parts of a plan and of projects show **the trace**: from the plan to the project and on to the payments. It is read both
ways: what came of an intention, and why a euro is spent.

## Three kinds of progress, not one

- **Financial**: money that was paid out. It is payments divided by funding.
- **Procedural**: steps that were taken. It is the phases that have ended, of those that there are.
- **Physical**: things that were made. It is what the indicators have reached, of what was planned.

They are never to be mixed up: a work can be nearly finished and not yet paid, or paid and standing still. That is why we do not add them up to
one figure.

## Amounts

- **Funding**: what is planned for the project, from all sources; what has yet to be found is under the source "To be found".
- **Commitment**: what is already bound by a contract or an act.
- **Payment**: what was really paid out.

Amounts are added up to the cent. In charts they are rounded ("1.2 M €"), in the files to download they are exact. A project in several
municipalities
counts once in the total of the plan and once, whole, in each municipality: adding up municipalities therefore gives more than the total. The same
goes for parts of the plan and for zones.

Commitments and payments are those recorded in the sources, as of their date. Where we do not know them for all projects, the main figures say of how
many projects they are.

## What is missing is not zero

Where a figure is missing we write "n/a" (not available) or "not known"; in files the cell is empty. Zero means that we know it to be zero.

## Facts and demonstration texts

Everything says how certain it is:

- **Recorded fact**: there is a source, and it stands on the page.
- **Recorded title, text of ours**: the title is the plan's; the text that explains it we wrote.
- **Recorded number, title of ours**: that the item exists is documented, its title is not; we wrote it.
- **Demonstration text**: it was written to try out the program. Do not quote it as if it were the plan's. A demonstration project does not exist:
  the main figures say how many they contain.

## The CUP

The **codice unico di progetto** is the number plate of every public investment project in Italy: fifteen characters by which it is found in the
databases of the State. A project without a CUP can exist: it is still an idea, or the code was not passed on.

## Sources

Where the data come from, and under which licences, is on the page [Sources and attributions](/en/attributions). If you find a mistake, write to
the body that publishes the site.)"}};
    return text;
}

const StaticText& glossary_text() {
    static const StaticText text{
        {"Parole difficili", "Difficult words"},
        {},
        {R"(- **Asse, strategia, azione**: i livelli di un piano, dal più generale al più concreto. I nomi cambiano da
piano a piano.
- **Atto**: una decisione scritta (delibera, decreto, verbale) che rende valido un passo del piano.
- **Cabina di regia**: il gruppo che guida il piano e decide le priorità.
- **Codice ISTAT**: il numero che identifica un comune. Può cambiare con la provincia: qui ogni comune si trova con tutti i codici che ha avuto.
- **DUP, PEG**: documento unico di programmazione e piano esecutivo di gestione, con cui un ente dice ogni anno che cosa farà e con quali soldi.
- **Edizione**: un testo del piano a una certa data. Quando il piano cambia nasce una nuova edizione; le precedenti restano leggibili.
- **Fonte di finanziamento**: da chi vengono i soldi: Unione europea, Stato, Regione, comune, privati.
- **PNRR**: Piano nazionale di ripresa e resilienza, il programma di investimenti pagato dall'Unione europea fra il 2021 e il 2026.
- **Soggetto attuatore**: chi realizza il progetto.
- **Zona omogenea**: un gruppo di comuni vicini, riconosciuto dalla Città metropolitana o dalla provincia.)",
         R"(- **Axis, strategy, action**: the levels of a plan, from the general to the concrete. Names differ from plan
to plan.
- **Act**: a written decision (resolution, decree, minutes) that makes a step of the plan lawful.
- **Cabina di regia**: the group that steers the plan and decides what comes first.
- **ISTAT code**: the number of a municipality. It can change with the province: here a municipality is found by every code it has had.
- **DUP, PEG**: the programming document and the management plan with which an Italian public body says every year what it will do, with which money.
- **Edition**: one text of the plan at a certain date. When the plan changes there is a new edition; the earlier ones can still be read.
- **Source of money**: who pays: European Union, State, Region, municipality, private bodies.
- **PNRR**: the Italian recovery and resilience plan, paid for by the European Union between 2021 and 2026.
- **Implementing body**: who carries the project out.
- **Homogeneous zone**: a group of neighbouring municipalities, recognised by the metropolitan city or the province.)"}};
    return text;
}

}  // namespace regia::communication
