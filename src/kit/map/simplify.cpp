// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/simplify.hpp"

#include "kit/map/arcs.hpp"
#include "kit/map/visvalingam.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace regia::map {
namespace {

constexpr double metres_per_unit = 40'007'863.0 / 360 / units_per_degree;  // of a meridian

double shortening(const Bounds& bounds) {
    const double middle_deg = (static_cast<double>(bounds.south_e5) + bounds.north_e5) / 2 / units_per_degree;
    return std::cos(middle_deg * std::numbers::pi / 180);
}

/// An arc reads the same from both of its sides: whichever neighbour asks, the lesser of the two directions is simplified.
Arc simplified_arc(Arc arc, const Detail& detail) {
    const bool backwards = std::lexicographical_compare(arc.rbegin(), arc.rend(), arc.begin(), arc.end());
    if (backwards) {
        std::reverse(arc.begin(), arc.end());
    }
    arc = visvalingam(arc, detail);
    if (backwards) {
        std::reverse(arc.begin(), arc.end());
    }
    return arc;
}

Ring simplified_ring(const Ring& ring, const Junctions& junctions, const Detail& detail) {
    Ring out{};
    for (const auto& arc : arcs_of(ring, junctions)) {
        const auto simple = simplified_arc(arc, detail);
        out.insert(out.end(), simple.begin() + (out.empty() ? 0 : 1), simple.end());  // arcs share their ends
    }
    return out;
}

}  // namespace

std::vector<Rings> simplified(std::span<const Rings> shapes, double tolerance_m) {
    std::vector<Rings> out(shapes.begin(), shapes.end());
    const auto bounds = bounds_of(shapes);
    if (!bounds || !(tolerance_m > 0)) {
        return out;
    }
    const double tolerance = tolerance_m / metres_per_unit;
    const Detail detail{tolerance * tolerance, shortening(*bounds)};
    const auto junctions = junctions_of(shapes);
    for (auto& shape : out) {
        for (auto& polygon : shape) {
            for (auto& ring : polygon) {
                ring = simplified_ring(ring, junctions, detail);
            }
        }
    }
    return out;
}

double tolerance_for(std::span<const Rings> shapes, double width_px) {
    const auto bounds = bounds_of(shapes);
    if (!bounds || !(width_px > 0)) {
        return 0;
    }
    const double across = (static_cast<double>(bounds->east_e5) - bounds->west_e5) * shortening(*bounds);
    const double down = static_cast<double>(bounds->north_e5) - bounds->south_e5;
    return std::max(across, down) * metres_per_unit / width_px;
}

}  // namespace regia::map
