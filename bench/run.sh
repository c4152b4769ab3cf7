#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Measures Regia side by side with nginx serving the same bytes statically: CPU per request of the server processes, in one run, as ratios.
#   bench/run.sh                      1,000, 10,000 and 1,000,000 projects on SQLite, 10,000 on PostgreSQL
#   SIZES="1000" ENGINES=sqlite …     less
#   BENCH_ROUNDS=25 …                 more rounds, each of six seconds
# Then fifty people save words beside two hundred readers, on each engine.
# The report goes to build/bench/report.json. Absolute figures mean nothing on a shared machine; the ratios do.
set -euo pipefail
cd "$(dirname "$0")/.."

sizes=${SIZES:-"1000 10000 1000000"}
engines=${ENGINES:-"sqlite postgresql"}
rounds=${BENCH_ROUNDS:-9}
plan=torino-2021
work=build/bench
regia=$PWD/build/release/regia
mkdir -p "$work/www"
cmake --build build/release --target regia regia_synthetic -j "$(nproc)" >"$work/build.log"

pids=()
end() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; }
trap end EXIT

# CPU of a process and its children so far, in clock ticks (proc(5), fields 14 and 15).
ticks() {
    local pid sum=0
    for pid in $1 $(pgrep -P "$1" || true); do
        sum=$((sum + $(awk '{print $14 + $15}' "/proc/$pid/stat" 2>/dev/null || echo 0)))
    done
    echo "$sum"
}

# Microseconds of CPU per request, over a second or two: cost PID URL
cost() {
    local before after requests
    before=$(ticks "$1")
    requests=$(wrk -t2 -c32 -d2s "$2" | awk '/requests in/ {print $1}')
    after=$(ticks "$1")
    awk -v t=$((after - before)) -v n="$requests" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.2f", t / hz / n * 1e6}'
}

# The three in turn, again and again, because a shared machine is quick at one moment and slow at the next: a line for each round.
measure() {
    local round
    for ((round = 0; round <= rounds; round++)); do
        echo "$(cost "$nginx_pid" "$static_url") $(cost "$dynamic_pid" "$dynamic_address$path") $(cost "$cached_pid" "$cached_address$path")"
    done | tail -n +2 # the first round warms up
}

# The median of an expression over the rounds: median EXPRESSION <<<"$measured", with $1 nginx, $2 dynamic, $3 cached.
median() { awk "{printf \"%.3f\\n\", $1}" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# Starts a server over DATA with more words; leaves `pid` and `address`.
serve() {
    "$regia" serve --listen 127.0.0.1:0 --no-request-log --data "$@" >"$work/server.log" 2>"$work/server.err" &
    pid=$!
    pids+=("$pid")
    address=
    while [ -z "$address" ]; do
        sleep 0.1
        address=$(sed -n 's|^Regia is at \(http://[^ ]*\)/ .*|\1|p' "$work/server.log")
        kill -0 "$pid"
    done
}
stop() { kill -TERM "$1" && wait "$1" || true; }

# nginx with one file: the page as Regia made it.
start_nginx() {
    cat >"$work/nginx.conf" <<CONF
worker_processes 2; pid $PWD/$work/nginx.pid; error_log $PWD/$work/nginx.log; daemon off;
events { worker_connections 4096; }
http { access_log off; sendfile on; types { text/html html; } keepalive_requests 1000000;
  server { listen 127.0.0.1:$nginx_port reuseport; root $PWD/$work/www; } }
CONF
    nginx -c "$PWD/$work/nginx.conf" &
    nginx_pid=$!
    pids+=("$nginx_pid")
    sleep 0.5
}

nginx_port=${NGINX_PORT:-18479}
static_url=http://127.0.0.1:$nginx_port/page.html
rows=()
smallest=
connections=null
for engine in $engines; do
    for size in $sizes; do
        [ "$engine" = sqlite ] || [ "$size" = 10000 ] || continue
        if [ "$engine" = sqlite ]; then
            data=$work/data-$size.sqlite
        else
            data=${REGIA_TEST_POSTGRESQL:?run through tools/with_postgresql.sh}
        fi
        if [ "$engine" != sqlite ] || [ ! -f "$data" ]; then
            "$regia" demo --data "$data" >/dev/null
            build/release/bench/regia_synthetic "$data" "$plan" "$size"
        fi
        path="/plans/$plan/projects"
        serve "$data" --no-page-cache
        dynamic_pid=$pid dynamic_address=$address
        serve "$data"
        cached_pid=$pid cached_address=$address
        curl -sf "$dynamic_address$path" -o "$work/www/page.html"
        [ -n "${nginx_pid:-}" ] || start_nginx
        measured=$(measure)
        memory=$(awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$dynamic_pid/status")
        if [ "$engine" = sqlite ] && [ "$size" = 10000 ]; then
            connections=$(node bench/idle.mjs "$cached_address$path")
            echo "$connections"
        fi
        stop "$dynamic_pid"
        stop "$cached_pid"
        ratio=$(median '$2 / $1' <<<"$measured")
        [ -n "$smallest" ] || smallest=$ratio
        row=$(printf '{"engine":"%s","projects":%s,"page_bytes":%s,"nginx_us":%s,"dynamic_us":%s,"cached_us":%s,"dynamic_to_nginx":%s,"cached_to_nginx":%s,"to_smallest":%s,"memory_mb":%s}' \
            "$engine" "$size" "$(stat -c %s "$work/www/page.html")" "$(median '$1' <<<"$measured")" "$(median '$2' <<<"$measured")" \
            "$(median '$3' <<<"$measured")" "$ratio" "$(median '$3 / $1' <<<"$measured")" \
            "$(awk -v a="$ratio" -v b="$smallest" 'BEGIN {printf "%.3f", a / b}')" "$memory")
        echo "$row"
        rows+=("$row")
    done
done
writers=()
for engine in $engines; do
    data=$work/writers.sqlite
    rm -f "$data"*
    if [ "$engine" = postgresql ]; then # emptied: the tables of the rows above are there
        data=$REGIA_TEST_POSTGRESQL
        psql -q "$data" -c 'DROP SCHEMA public CASCADE; CREATE SCHEMA public' 2>/dev/null
    fi
    serve "$data"
    row=$(node bench/writers.mjs "$(sed -n 's|^Nobody has an account yet. Make the first one at ||p' "$work/server.log")" |
        sed "s|^{|{\"engine\":\"$engine\",|")
    stop "$pid"
    echo "$row"
    writers+=("$row")
done
(
    IFS=,
    printf '{"limits":{"dynamic_to_nginx":{"sqlite":6,"postgresql":9.5},"cached_to_nginx":1.5,"to_smallest":1.3,"memory_mb":64,"beside_to_alone":1.5,"cut_off_s":20,"save_beside_to_alone":2,"page_beside_to_alone":3},"rows":[%s],"connections":%s,"writers":[%s]}\n' \
        "${rows[*]}" "$connections" "${writers[*]}"
) >"$work/report.json"
node bench/verdict.mjs "$work/report.json"
