#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Proves what the README promises: a Debian 12 with nothing on it, this tree, one command. As root:
#   tools/prove_chroot.sh run     how long until ./run answers, the first time and the second
#   tools/prove_chroot.sh test    ./test passes
# The system is made with debootstrap in a folder of its own and removed at the end (KEEP=yes keeps it, and says where).
# It gets namespaces of its own for processes and mounts, so nothing is mounted on the host and nothing is left running.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}
[ "$(id -u)" -eq 0 ] || { echo "debootstrap and chroot need root" >&2; exit 1; }
for tool in debootstrap unshare curl git; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install debootstrap util-linux curl git" >&2; exit 1; }
done

system=$(mktemp -d /var/tmp/regia-prove.XXXXXX)
inside=
# unshare takes no other signal; its namespace ends with it, and every process in that.
end_inside() {
    [ -n "$inside" ] || return 0
    kill -KILL "$inside" 2>/dev/null || true
    wait "$inside" 2>/dev/null || true
    inside=
}
leave() {
    end_inside
    if [ "${KEEP:-}" = yes ]; then echo "kept: $system"; else rm -rf --one-file-system "$system"; fi
}
trap leave EXIT
trap 'exit 130' INT TERM

say() { printf '\n[%4d s] %s\n' "$SECONDS" "$*"; }

make_system() {
    chmod 755 "$system"  # mktemp lets nobody else in, and PostgreSQL does not run as root
    say "Debian 12, minbase"
    debootstrap --variant=minbase bookworm "$system" >"$system.log" 2>&1 || { tail -n 20 "$system.log"; exit 1; }
    rm -f "$system.log"
    # As any administrator would: this machine's own way to the Debian and npm servers.
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    if [ -f /etc/apt/sources.list.d/debian.sources ]; then
        cp /etc/apt/sources.list.d/debian.sources "$system/etc/apt/sources.list.d/"
        : >"$system/etc/apt/sources.list"
    fi
    apt-config dump | grep -E '^Acquire::(https?|Check|Retries)' >"$system/etc/apt/apt.conf.d/00host" || true
    mkdir -p "$system/usr/local/share/ca-certificates"
    cp -r /usr/local/share/ca-certificates/. "$system/usr/local/share/ca-certificates/" 2>/dev/null || true
    # No service may start inside a folder.
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
    chmod +x "$system/usr/sbin/policy-rc.d"
}

copy_tree() {
    say "this tree, as git would clone it"
    mkdir "$system/regia"
    git ls-files -z --cached --others --exclude-standard --deduplicate | while IFS= read -r -d '' file; do
        if [ -e "$file" ] || [ -L "$file" ]; then printf '%s\0' "$file"; fi
    done | tar --create --null --files-from=- | tar --extract --directory="$system/regia"
}

# enter COMMAND…: in the new system, with a clean environment but for the ways to the network.
enter() {
    local way=() name
    for name in http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS; do
        [ -z "${!name:-}" ] || way+=("$name=${!name}")
    done
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true "${way[@]}" \
        unshare --fork --pid --kill-child --mount --root="$system" --mount-proc \
        bash -c 'mount -t tmpfs tmpfs /dev/shm && cd /regia && exec "$@"' bash "$@"
}

prove_run() {
    local port=$((20000 + RANDOM % 20000)) began=$SECONDS
    say "$1"
    (enter env PORT="$port" ./run) >"$system/run.log" 2>&1 &
    inside=$!
    until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/"; do
        kill -0 "$inside" 2>/dev/null || { tail -n 40 "$system/run.log"; echo "./run ended before it answered"; exit 1; }
        grep -E '^\[[0-9]/[0-9]\]' "$system/run.log" | tail -n 1 >"$system/step" || true
        cmp --silent "$system/step" "$system/step.shown" || { say "$(cat "$system/step")"; cp "$system/step" "$system/step.shown"; }
        sleep 0.2
    done
    say "$1: answered after $((SECONDS - began)) s"
    end_inside
}

make_system
copy_tree
case $what in
    run)
        prove_run "./run, the first time"
        prove_run "./run, the second time"
        ;;
    test)
        say "./test"
        (enter ./test) &
        inside=$!  # in the background, because bash hears no signal while it waits for a foreground command
        wait "$inside"
        ;;
    *) echo "run or test?" >&2; exit 2 ;;
esac
say "done"
