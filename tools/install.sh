#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# Installs what is missing of the Debian packages in the given lists: tools/install.sh LIST…
set -euo pipefail

# Dpkg's word first; a command of that name counts too (a Node.js from elsewhere brings its own npm).
known=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' 2>/dev/null || true)
missing=()
for package in $(sed 's/#.*//' "$@"); do
    grep --quiet --line-regexp --fixed-strings "installed $package" <<<"$known" || command -v "$package" >/dev/null || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "All Debian packages are there."
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "This is not Debian. Regia needs what these packages of Debian 12 hold: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Some Debian packages are missing. Please ask the administrator of this machine to run:" >&2
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

# A moving bar for a person, plain lines for a log. --no-remove: nobody's other packages go away for ours.
look=(--quiet)
if [ -t 1 ] && [ -z "${CI:-}" ]; then
    look=(-o Dpkg::Progress-Fancy=1)
fi
echo "${#missing[@]} to install: ${missing[*]}"
"${as_root[@]}" apt-get update "${look[@]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends --no-remove "${look[@]}" "${missing[@]}"
