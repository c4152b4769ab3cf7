// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

namespace regia::chart {

/// A coordinate as SVG wants it in any locale: at most two decimals, no trailing zeros, never "-0". What is no number is "0".
[[nodiscard]] std::string coordinate(double number);

/// The same followed by "%": a share of the picture's width. `share` is 0 to 1.
[[nodiscard]] std::string percentage(double share);

}  // namespace regia::chart
