// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::projects {

/// The three families of the CIG (codice identificativo di gara, L. 136/2010 art. 3).
enum class CigKind {
    ordinary,  ///< seven digits
    smart,     ///< SmartCIG of small purchases: X, Y or Z
    lettered,  ///< since 2023: A to U
};

/// What can be said of a CIG by computing its control characters. *Formally valid* never means that the tender exists.
struct CigCheck {
    std::string code;                  ///< without blanks around, in capitals: the form to store
    bool formally_valid = false;  ///< the control characters agree; existence not verified
    std::optional<CigKind> kind = {};  ///< known as soon as the shape is
    std::optional<Error> reason = {};  ///< why it is not
    std::vector<Error> warnings = {};  ///< what somebody should look at, although the code is taken
};

[[nodiscard]] CigCheck check_cig(std::string_view text);

}  // namespace regia::projects
