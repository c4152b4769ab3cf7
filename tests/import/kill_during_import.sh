#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# An import that is killed at any instant leaves a file that opens and holds all of the batch or none of it:
#   tests/import/kill_during_import.sh build/release/regia DEMO_FOLDER [TIMES]
# Each time: a copy of a data file, `regia import projects … --apply`, kill -9 of that very process after a random wait, `regia check`.
set -euo pipefail

regia=$1
demo=$2
times=${3:-50}
here=$(dirname "$(realpath "$0")")
folder=$(mktemp -d /tmp/regia-kill.XXXXXX)
pid=
trap '[ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT

"$regia" demo --from "$demo" --data "$folder/start.sqlite" >/dev/null
slug=$(sed -n 's/.*"slug": "\([^"]*\)".*/\1/p' "$demo/torino-2021/plan.json" | head -n 1)
codes=$(grep -o '"istat": "[0-9]*"' "$demo/territories/to.json" | grep -o '[0-9]*' | sort -u)
# shellcheck disable=SC2086  # one argument for each code
"$here/make_synthetic.sh" 3000 "$folder/files" $codes
files=("$folder/files/progetti.csv" "$folder/files/localizzazioni.csv" "$folder/files/pagamenti.csv")

projects_in() { "$regia" export projects --plan "$slug" --data "$1" --to "$folder/out.csv" | grep -o '^[0-9]*'; }
import_into() { exec "$regia" import projects "${files[@]}" --plan "$slug" --data "$1" --apply --quiet >/dev/null; }

before=$(projects_in "$folder/start.sqlite")
cp "$folder/start.sqlite" "$folder/whole.sqlite"
began=$(date +%s%N)
(import_into "$folder/whole.sqlite")
whole_us=$((($(date +%s%N) - began) / 1000))
all=0
none=0
for ((i = 1; i <= times; i++)); do
    rm -f "$folder"/data.sqlite*
    cp "$folder/start.sqlite" "$folder/data.sqlite"
    import_into "$folder/data.sqlite" &
    pid=$!
    wait_us=$(((RANDOM * 32768 + RANDOM) % (whole_us * 11 / 10)))
    sleep "$(printf '%d.%06d' $((wait_us / 1000000)) $((wait_us % 1000000)))"
    kill -9 "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    pid=
    "$regia" check --data "$folder/data.sqlite" >"$folder/check.txt" || { cat "$folder/check.txt"; echo "FAILED after ${wait_us} us: regia check"; exit 1; }
    found=$(projects_in "$folder/data.sqlite")
    batches=$("$regia" import list --plan "$slug" --data "$folder/data.sqlite" | wc -l)
    if [ "$found" -eq "$before" ] && [ "$batches" -eq 0 ]; then
        none=$((none + 1))
    elif [ "$found" -eq $((before + 3000)) ] && [ "$batches" -eq 1 ]; then
        all=$((all + 1))
    else
        echo "FAILED after ${wait_us} us: $found projects (before: $before) and $batches imports"
        exit 1
    fi
done
echo "$times kills within $((whole_us / 1000)) ms: $none times nothing of the import, $all times all of it, never a part"
echo "$times passed, 0 failed"
