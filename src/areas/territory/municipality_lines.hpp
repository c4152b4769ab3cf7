// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/municipality.hpp"
#include "base/error.hpp"

#include <string_view>
#include <vector>

namespace regia::territory {

inline constexpr std::size_t lines_max = 2'000;

struct LineFault {
    std::size_t line = 0;  ///< from 1
    Error reason;
};

/// The municipalities that lines of text name, as somebody types or pastes them:
///
///     028001; Abano Terme; 45.36; 11.79
///
/// ISTAT code, name, latitude and longitude in degrees; semicolons or tabulators between them, and the code alone where the municipality is
/// known. Lines that cannot be read are told in `faults`, twenty at most.
[[nodiscard]] std::vector<Municipality> municipalities_in(std::string_view lines, std::vector<LineFault>& faults);

}  // namespace regia::territory
