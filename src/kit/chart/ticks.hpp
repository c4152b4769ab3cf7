// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace regia::chart {

/// A place on an axis and the words beside it.
struct Tick {
    double at = 0;
    std::string text;
};

/// Round numbers (1, 2 or 5 times a power of ten apart) from at most `min` to at least `max`, about `count` of them and never more than
/// 1.5 * count + 3. One value only: it gets neighbours. Not a number, or endless: none.
[[nodiscard]] std::vector<double> nice_ticks(double min, double max, int count);

/// First days of months, quarters, half-years or years, at most `count`, all within `from` and `to`.
[[nodiscard]] std::vector<Date> calendar_ticks(Date from, Date to, int count);

/// "2024" for a first of January, otherwise "04/2024": read alike in both languages.
[[nodiscard]] std::string calendar_text(Date tick);

}  // namespace regia::chart
