// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/http/message.hpp"

#include <string_view>

namespace regia::http {

/// Reads a request target in origin form ("/a%20b?c=d"). `invalid` when it is none, is not UTF-8 once resolved, holds a NUL, climbs out
/// ("/../"), or has more than 100 parameters.
[[nodiscard]] Result<Target> parse_target(std::string_view target);

/// Reads "a=1&b=2" as a form sends it; line ends become LF.
[[nodiscard]] Result<Pairs> parse_form(std::string_view encoded);

}  // namespace regia::http
