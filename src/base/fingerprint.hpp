// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace regia {

/// Tells one list of texts from another: a form carries that of what its writer saw. Good for as long as the program runs, and no secret.
[[nodiscard]] std::string fingerprint(std::initializer_list<std::string_view> texts);

}  // namespace regia
