#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Runs every fuzzer of build/fuzz for a while over its seeds in fuzz/corpus/NAME: tools/fuzz_all.sh SECONDS
# What it finds stays in build/fuzz/found/NAME: a crash becomes a unit test, a useful input a seed.
set -euo pipefail
seconds=$1
passed=0
failed=0
for fuzzer in build/fuzz/fuzz/*_fuzz; do
    name=$(basename "$fuzzer" _fuzz)
    found="build/fuzz/found/$name"
    mkdir -p "$found" "fuzz/corpus/$name"
    # The first folder receives new inputs, so the seeds stay as they were committed.
    if "$fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$found/" \
        "$found" "fuzz/corpus/$name" >"$found.log" 2>&1; then
        echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$found.log") inputs in $seconds s, nothing found"
        passed=$((passed + 1))
    else
        echo "$name: FAILED, see $found.log"
        grep -E 'ERROR|SUMMARY|Test unit' "$found.log" || tail -n 20 "$found.log"
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
