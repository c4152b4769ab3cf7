// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace regia::territory {

/// What can be said of the ISTAT code of a municipality ("001272") by looking at it: six digits, of which three are the historic
/// province and three a number within it. It is text, never a number: the zeros in front are part of it. Codes change with mergers
/// and new provinces, so *formally valid* never means that a municipality has it, today or ever.
struct IstatCodeCheck {
    std::string code;                  ///< without blanks around
    bool formally_valid = false;  ///< six digits of a possible province; existence not verified
    std::optional<Error> reason = {};  ///< why it is not
};

[[nodiscard]] IstatCodeCheck check_istat_code(std::string_view text);

/// "001272" -> "001", the province or metropolitan city as it was numbered first. (A metropolitan city itself is 2xx in
/// today's statistics; its municipalities keep 001.) Empty when the code is not formally valid.
[[nodiscard]] std::string_view province_part(std::string_view code);

}  // namespace regia::territory
