#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Measures Regia side by side with nginx serving the same bytes statically: CPU per request of the server processes, in one run, as ratios.
#   bench/run.sh                      1,000, 10,000 and 1,000,000 projects on SQLite, 10,000 on PostgreSQL
#   SIZES="1000" ENGINES=sqlite …     less
# The report goes to build/bench/report.json. Absolute figures mean nothing on a shared machine; the ratios do.
set -euo pipefail
cd "$(dirname "$0")/.."

sizes=${SIZES:-"1000 10000 1000000"}
engines=${ENGINES:-"sqlite postgresql"}
seconds=${BENCH_SECONDS:-8}
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

# Microseconds of CPU per request: cost PID URL
cost() {
    local before after requests
    wrk -t2 -c32 -d2s "$2" >/dev/null
    before=$(ticks "$1")
    requests=$(wrk -t2 -c32 -d"${seconds}s" "$2" | awk '/requests in/ {print $1}')
    after=$(ticks "$1")
    awk -v t=$((after - before)) -v n="$requests" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.2f", t / hz / n * 1e6}'
}

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
stop() { kill -TERM "$pid" && wait "$pid" || true; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.3f", a / b}'; }

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
        curl -sf "$address$path" -o "$work/www/page.html"
        [ -n "${nginx_pid:-}" ] || start_nginx
        static=$(cost "$nginx_pid" "http://127.0.0.1:$nginx_port/page.html")
        dynamic=$(cost "$pid" "$address$path")
        memory=$(awk '/VmRSS/ {print $2 / 1024}' "/proc/$pid/status")
        stop
        serve "$data"
        curl -sf "$address$path" -o /dev/null
        cached=$(cost "$pid" "$address$path")
        if [ "$engine" = sqlite ] && [ "$size" = 10000 ]; then
            connections=$(node bench/idle.mjs "$address$path")
            echo "$connections"
        fi
        stop
        [ -n "$smallest" ] || smallest=$dynamic
        row=$(printf '{"engine":"%s","projects":%s,"page_bytes":%s,"nginx_us":%s,"dynamic_us":%s,"cached_us":%s,"dynamic_to_nginx":%s,"cached_to_nginx":%s,"to_smallest":%s,"memory_mb":%.0f}' \
            "$engine" "$size" "$(stat -c %s "$work/www/page.html")" "$static" "$dynamic" "$cached" "$(ratio "$dynamic" "$static")" \
            "$(ratio "$cached" "$static")" "$(ratio "$dynamic" "$smallest")" "$memory")
        echo "$row"
        rows+=("$row")
    done
done
(
    IFS=,
    printf '{"limits":{"dynamic_to_nginx":6,"cached_to_nginx":1.5,"to_smallest":1.3,"memory_mb":64,"beside_to_alone":1.5,"cut_off_s":20},"rows":[%s],"connections":%s}\n' \
        "${rows[*]}" "$connections"
) >"$work/report.json"
node bench/verdict.mjs "$work/report.json"
