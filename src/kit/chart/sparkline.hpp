// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace regia::chart {

/// A word-sized line for a table cell that also holds the figure. `text` says what the line shows ("2015–2024: from 12 to 15").
/// Fewer than two known values: nothing is drawn.
void sparkline(html::Writer& out, std::span<const std::optional<double>> values, std::string_view text);

}  // namespace regia::chart
