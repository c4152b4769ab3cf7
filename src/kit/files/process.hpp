// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace regia::files {

/// Runs a program found on the PATH and waits for it; no shell is involved, so nothing in the arguments is interpreted.
/// `unavailable` when it is not installed, `internal` when it ends with another code than 0 (its own words go to stderr).
[[nodiscard]] Status run_program(const std::vector<std::string>& words);

}  // namespace regia::files
