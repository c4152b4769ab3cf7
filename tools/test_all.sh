#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Every test there is, stage after stage; the last line is the sum. `make test` has configured build/dev and installed npm packages.
set -euo pipefail

work=$(mktemp -d /tmp/regia-test-run.XXXXXX)
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed=0 failed=0 skipped=0

# stage NAME COMMAND…: shows what the command prints, and adds up its closing line. A command that fails without counting is one failure.
stage() {
    local name=$1 status=0 line pattern='^([0-9]+) passed, ([0-9]+) failed(, ([0-9]+) skipped)?$'
    shift
    echo "== $name"
    "$@" 2>&1 | tee "$work/log" | sed -u -E "/$pattern/d" || status=$?
    line=$(grep -E "$pattern" "$work/log" | tail -n 1 || true)
    if [[ $line =~ $pattern ]]; then
        passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2])) skipped=$((skipped + ${BASH_REMATCH[4]:-0}))
        [ "$status" -eq 0 ] || [ "${BASH_REMATCH[2]}" -gt 0 ] || failed=$((failed + 1))
        echo "-- $name: $line (exit code $status)"
    elif [ "$status" -ne 0 ]; then
        failed=$((failed + 1))
        echo "-- $name: failed (exit code $status)"
    fi
    return "$status"
}

finish() {
    local skips=
    [ "$skipped" -eq 0 ] || skips=", $skipped skipped"
    echo "$passed passed, $failed failed$skips"
    [ "$failed" -eq 0 ] || exit 1
    exit 0
}

# Serves a file of data and leaves the address of the site in `site`. Port 0: any free one, and the server says which.
start_server() {
    build/dev/regia serve --data "$1" --listen 127.0.0.1:0 --no-request-log >"$work/server.log" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        site=$(sed -n 's|^Regia is at \(http://[^ ]*\)/ .*|\1|p' "$work/server.log")
        [ -z "$site" ] || return 0
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    cat "$work/server.log"
    return 1
}

# As `regia serve` prints it as long as nobody has an account.
setup_address() { sed -n 's|^Nobody has an account yet. Make the first one at ||p' "$work/server.log"; }

# Ends it as an administrator would; the sanitizers have their last word in its exit code.
stop_server() {
    local status=0
    kill -TERM "$server"
    wait "$server" || status=$?
    server=
    [ "$status" -eq 0 ] || tail -n 50 "$work/server.log"
    return "$status"
}

stage "build" cmake --build build/dev -j "$(nproc)" || finish
stage "units, scripts over HTTP, tidiness" tools/with_postgresql.sh build/dev/tests/regia_tests --gtest_brief=1 || true
stage "fuzzers: build" cmake --build build/fuzz -j "$(nproc)" --target fuzzers || finish
stage "fuzzers: a minute in all" tools/fuzz_all.sh 12 || true
stage "kill -9 during an import" tests/import/kill_during_import.sh build/dev/regia demo 10 || true

echo "== a site for the browser"
if build/dev/regia demo --data "$work/demo.sqlite" && start_server "$work/demo.sqlite"; then
    # Under the sanitizers a page takes its time: two pages of each kind here; by hand, crawl.mjs takes three.
    stage "browser: crawl" env PER_SHAPE=2 PAGES=90 node tests/browser/crawl.mjs "$site" || true
    for check in keyboard noscript budget; do
        stage "browser: $check" node "tests/browser/$check.mjs" "$site" || true
    done
    stage "browser: office" node tests/browser/office.mjs "$(setup_address)" || true
    stop_server || { echo "-- the server did not end well"; failed=$((failed + 1)); }
    for language in it en; do
        if start_server "$work/empty-$language.sqlite"; then
            stage "browser: newcomer ($language)" node tests/browser/newcomer.mjs "$(setup_address)" "$language" || true
            stop_server || { echo "-- the server did not end well"; failed=$((failed + 1)); }
        fi
    done
else
    echo "-- the server did not start"
    failed=$((failed + 1))
fi
finish
