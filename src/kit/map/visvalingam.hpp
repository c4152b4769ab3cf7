// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/arcs.hpp"

namespace regia::map {

/// What is too small to keep.
struct Detail {
    double smallest_triangle = 0;  ///< square units of latitude
    double shortening = 1;         ///< a unit of longitude in units of latitude
};

/// The arc without the points that, one after the other, make the smallest triangles with their neighbours (M. Visvalingam,
/// J. D. Whyatt, "Line generalisation by repeated elimination of points", 1993). The ends stay; so does the most telling point
/// between two ends, and the two most telling ones of an arc that returns to its start: no ring can collapse. Ties go to the
/// earlier point.
[[nodiscard]] Arc visvalingam(const Arc& arc, const Detail& detail);

}  // namespace regia::map
