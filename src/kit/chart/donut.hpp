// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/chart/figure.hpp"

#include <string>
#include <vector>

namespace regia::chart {

struct Slice {
    std::string label;
    double value = 0;        ///< below zero, or no number: counts as zero
    std::string value_text;  ///< "1,2 mln €"
    std::string share_text;  ///< "35 %", rounded as the caller rounds
    std::string link;        ///< where the label in the legend leads; may be empty
};

/// Shares of a whole, clockwise from the top in the order given. Slices carry the number that they have in the legend.
struct Donut {
    Figure figure;
    std::string label_column;  ///< headings of the table
    std::string value_column;
    std::string share_column;
    std::vector<Slice> slices;  ///< at most 8: the caller groups the rest; further ones share the colours of the first
    std::string centre;         ///< a short text in the middle: the total
};

/// Slices that are all zero are no picture: the empty paragraph, and the table.
void donut(html::Writer& out, const Donut& chart);

}  // namespace regia::chart
