// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

namespace regia::test {

/// Makes a test of each tests/http/**/*.test on each engine: "HttpScript.plan/list/sqlite". Called by main() before the tests run.
void register_http_scripts();

}  // namespace regia::test
