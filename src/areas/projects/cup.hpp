// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::projects {

/// What can be said of a CUP (codice unico di progetto, L. 3/2003 art. 11; CIPE 54/2010) by looking at it. It has no public check
/// character: *formally valid* never means that the project exists; only OpenCUP and the DIPE know that.
struct CupCheck {
    std::string code;                  ///< without blanks around, in capitals: the form to store
    bool formally_valid = false;  ///< shape and year can be right; existence not verified
    bool provisional = false;     ///< "PROV" and digits: good for a draft, never for an export
    std::optional<Error> reason = {};  ///< why it is neither
    std::vector<Error> warnings = {};  ///< what somebody should look at, although the code is taken
};

struct CupYears {
    int current = 0;                    ///< no project is decided after it
    std::optional<int> decision = {};  ///< of the recorded act, to be compared with the code
};

/// 15 characters A-Z 0-9; letters in places 1 and 4; places 5 and 6 are a year that is not in the future.
[[nodiscard]] CupCheck check_cup(std::string_view text, CupYears years);

}  // namespace regia::projects
