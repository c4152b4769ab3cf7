#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Writes a registry, its places and its payments in the layout “pnrr-reshaped”, of as many projects as asked, all invented:
#   tests/import/make_synthetic.sh ROWS FOLDER ISTAT_CODE…
set -euo pipefail

rows=$1
folder=$2
shift 2
mkdir -p "$folder"
awk -v rows="$rows" -v folder="$folder" -v codes="$*" 'BEGIN {
    n = split(codes, istat, " ")
    registry = folder "/progetti.csv"; places = folder "/localizzazioni.csv"; payments = folder "/pagamenti.csv"
    print "territorio,cup,clp,missione,componente,submisura,submisura_descr,titolo,sintesi,stato_cup,natura,settore,sottosettore,procedura," \
          "procedura_tipo,amministrazione_titolare,soggetto_attuatore,comune_istat,n_comuni,fin_stato,fin_regione,fin_comune,fin_privato,fin_pnrr," \
          "fin_totale,in_essere" > registry
    print "cup,clp,comune_istat" > places
    print "submisura,cup,clp,finanziamento_totale,finanziamento_pnrr,pagamenti_totali,pagamenti_pnrr,data_estrazione" > payments
    for (i = 1; i <= rows; i++) {
        cup = sprintf("A%02dB22%09d", i % 100, i)
        clp = sprintf("SYN_%07d", i)
        place = istat[i % n + 1]
        total = 1000 + i % 99991
        printf "X,%s,%s,M1,M1C1,M1C1I1.02.00,Abilitazione al cloud,\"Progetto inventato %d, per misurare\",Migrazione dei servizi digitali numero %d," \
               "Attivo,ACQUISTO DI BENI,,,Avviso,Bando,MINISTERO DELLA SALUTE,COMUNE INVENTATO %d,%s,2,%d,0,10.50,0,%d,%d.50,No\n",
               cup, clp, i, i, i % 500, place, 100, total - 110, total > registry
        print cup "," clp "," place > places
        print cup "," clp "," istat[(i + 1) % n + 1] > places
        if (i % 2) printf "M1C1I1.02.00,%s,%s,%d,%d,%d,%d,2025-03-31\n", cup, clp, total, total, total / 2, total / 4 > payments
    }
}'
