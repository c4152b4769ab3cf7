// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"

#include <cstdint>
#include <string>

namespace regia::communication {

/// Who takes part in the projects of a place.
struct SubjectAtWork {
    std::string code;
    std::string name;
    std::int64_t projects = 0;
    Money funding;  ///< of those projects; the organisation's own part is not known
};

}  // namespace regia::communication
