#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Runs a command beside a PostgreSQL of its own, made for it and gone with it: tools/with_postgresql.sh COMMAND…
# The command finds its address in REGIA_TEST_POSTGRESQL. No service is started and no network port is opened.
set -euo pipefail

bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [ ! -x "$bin/postgres" ]; then
    echo "PostgreSQL is missing. Install it: apt-get install postgresql" >&2
    exit 1
fi

# PostgreSQL refuses to run as root. setpriv does not fork, so $! below is the server itself.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
    as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
fi

home=$(mktemp -d /tmp/regia-postgresql.XXXXXX)
server=
end() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true  # a fast shutdown: open sessions are cut
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

[ "$(id -u)" -ne 0 ] || chown postgres "$home"
cd "$home"  # the owner may not be able to read the folder we came from
"${as_owner[@]}" "$bin/initdb" --pgdata="$home/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --no-sync >"$home/initdb.log" 2>&1 || { cat "$home/initdb.log" >&2; exit 1; }

# Nothing here outlives the run, so nothing is worth a wait for the disk.
"${as_owner[@]}" "$bin/postgres" -D "$home/data" -F -c synchronous_commit=off -c full_page_writes=off -c listen_addresses= \
    -c unix_socket_directories="$home" -c max_connections=200 -c max_locks_per_transaction=256 >"$home/server.log" 2>&1 &
server=$!
cd "$OLDPWD"

for _ in $(seq 150); do
    if "$bin/pg_isready" --quiet --host="$home"; then
        ready=yes
        break
    fi
    sleep 0.1
done
if [ -z "${ready:-}" ]; then
    echo "PostgreSQL did not start:" >&2
    cat "$home/server.log" >&2
    exit 1
fi

REGIA_TEST_POSTGRESQL="postgresql:///postgres?host=$home&user=postgres" "$@"
