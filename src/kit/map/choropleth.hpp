// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/frame.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace regia::map {

struct Shape {
    std::string id;  ///< the territory's code; becomes the element's id after the frame's
    std::string name;
    std::string link;          ///< may be empty
    Rings rings;               ///< simplified already: `decode_rings` of what the import stored
    std::optional<int> level;  ///< 0 to 4 (`classify`); none: no data
    std::string value_text;    ///< "12,4 %", "n.d."
};

struct LegendEntry {
    int level = 0;
    std::string text;  ///< "from 12 to 25"
};

/// Territories shaded by class.
struct Choropleth {
    Frame frame;
    std::vector<Shape> shapes;  ///< in the order of the keyboard and of the table
    std::vector<LegendEntry> legend;
};

void choropleth(html::Writer& out, const Choropleth& map);

}  // namespace regia::map
