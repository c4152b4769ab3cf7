#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
# The C++ sources to look at: the arguments, or those that differ from the last commit (new ones included).
set -euo pipefail
if [ $# -gt 0 ]; then
    printf '%s\n' "$@"
else
    { git diff --name-only --diff-filter=d HEAD; git ls-files --others --exclude-standard; } | grep -E '\.(cpp|hpp)$' || true
fi
