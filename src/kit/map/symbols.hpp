// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/frame.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace regia::map {

struct Symbol {
    std::string id;  ///< the territory's code; becomes the element's id after the frame's
    std::string name;
    std::string link;  ///< may be empty
    Point at;
    std::optional<double> value;  ///< not known (or no number): a small hollow circle
    std::string value_text;
};

/// Circles whose areas are as the values, where there are no boundaries or where totals are shown (a total shaded over an area
/// misleads). Below zero: the area of the amount, dashed.
struct Symbols {
    Frame frame;
    std::vector<Symbol> symbols;                    ///< in the order of the table; drawn with the largest first
    std::vector<Rings> outlines;                    ///< drawn behind; may be empty
    std::function<std::string(double)> value_text;  ///< a size of the legend in words
};

void symbols(html::Writer& out, const Symbols& map);

/// Three round values to explain sizes up to `greatest`, falling: 500, 100, 20. Whole ones from 1 when `whole_numbers`. None for
/// nothing above zero.
[[nodiscard]] std::vector<double> reference_values(double greatest, bool whole_numbers);

}  // namespace regia::map
