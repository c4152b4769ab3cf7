// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::test {

/// Compares `text` with the reviewed file `path` (from the top of the tree, "src/areas/plan/golden/tree.html"). `make golden` writes
/// the file anew; the difference is reviewed before it is committed. Call it in suites whose name holds "Golden".
void expect_golden(const std::string& path, std::string_view text);

}  // namespace regia::test
