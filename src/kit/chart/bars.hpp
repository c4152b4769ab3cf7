// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/chart/figure.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace regia::chart {

struct Bar {
    std::string label;            ///< of any length: it wraps above its bar
    std::optional<double> value;  ///< not known (or no number): a dashed track, unlike zero
    std::string value_text;       ///< "1,2 mln €", "n.d."
    std::string link;             ///< where the label leads; may be empty
    std::size_t series = 0;       ///< colour
};

/// Horizontal bars from a common zero, in the order given. Values below zero grow to the left.
struct Bars {
    Figure figure;
    std::string label_column;  ///< headings of the table
    std::string value_column;
    std::vector<Bar> bars;
    std::optional<double> whole;  ///< the value that fills the width, when it is more than the greatest one: 100 for percents
};

void bars(html::Writer& out, const Bars& chart);

}  // namespace regia::chart
