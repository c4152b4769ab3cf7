// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace regia::json {

/// An error as it is kept until somebody reads it in his own language: {"code", "message", "arguments", "field", "file"}. Empty for none.
[[nodiscard]] std::string kept_error(const std::optional<Error>& error);
[[nodiscard]] std::optional<Error> read_kept_error(std::string_view text);

}  // namespace regia::json
