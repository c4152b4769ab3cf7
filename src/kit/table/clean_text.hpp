// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <cstddef>
#include <string_view>

namespace regia::table {

/// Whether all bytes are ASCII and none is NUL. Fast, because most rows of most files are.
[[nodiscard]] bool is_plain_ascii(std::string_view text);

[[nodiscard]] Error not_utf8(std::size_t line);

/// What is wrong with a text that is not clean UTF-8, and on which of its lines; `line` is its first.
[[nodiscard]] Error what_is_unclean(std::string_view text, std::size_t line);

}  // namespace regia::table
