// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/projection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <vector>

namespace regia::map {
namespace {

double middle_cosine(const Bounds& bounds) {
    const double middle_deg = (static_cast<double>(bounds.south_e5) + bounds.north_e5) / 2 / units_per_degree;
    return std::max(std::cos(middle_deg * std::numbers::pi / 180), 0.01);  // a pole has no width
}

/// The ring in the drawing, without repeated places and without its closing place.
std::vector<Spot> drawn(const Ring& ring, const Projection& projection) {
    std::vector<Spot> spots;
    for (const auto point : ring) {
        const auto spot = projection.spot(point);
        if (spots.empty() || spots.back() != spot) {
            spots.push_back(spot);
        }
    }
    if (spots.size() > 1 && spots.front() == spots.back()) {
        spots.pop_back();
    }
    return spots;
}

/// "l3-2 1 4": a minus sign parts numbers as well as a blank does.
void append_step(std::string& out, std::int32_t step, bool is_first) {
    if (!is_first && step >= 0) {
        out += ' ';
    }
    fmt::format_to(std::back_inserter(out), "{}", step);
}

void append_spots(std::string& out, const std::vector<Spot>& spots) {
    fmt::format_to(std::back_inserter(out), "M{} {}l", spots[0].x, spots[0].y);
    for (std::size_t i = 1; i < spots.size(); ++i) {
        append_step(out, spots[i].x - spots[i - 1].x, i == 1);
        append_step(out, spots[i].y - spots[i - 1].y, false);
    }
    out += 'z';
}

}  // namespace

Projection::Projection(const Bounds& bounds, std::int32_t width, std::int32_t margin)
    : m_bounds(bounds), m_shortening(middle_cosine(bounds)), m_margin(margin) {
    const double across = (static_cast<double>(bounds.east_e5) - bounds.west_e5) * m_shortening;
    const double down = static_cast<double>(bounds.north_e5) - bounds.south_e5;
    const double inside = std::max(width - 2 * margin, 1);
    m_scale = inside / std::max({across, down, 1.0});
    m_width = static_cast<std::int32_t>(std::ceil(across * m_scale)) + 2 * margin;
    m_height = static_cast<std::int32_t>(std::ceil(down * m_scale)) + 2 * margin;
}

Spot Projection::spot(Point point) const {
    const double x = (static_cast<double>(point.lon_e5) - m_bounds.west_e5) * m_shortening * m_scale;
    const double y = (static_cast<double>(m_bounds.north_e5) - point.lat_e5) * m_scale;
    return {static_cast<std::int32_t>(std::lround(x)) + m_margin, static_cast<std::int32_t>(std::lround(y)) + m_margin};
}

std::string path_data(const Rings& rings, const Projection& projection) {
    std::string out;
    for (const auto& polygon : rings) {
        for (const auto& ring : polygon) {
            if (const auto spots = drawn(ring, projection); spots.size() >= 3) {
                append_spots(out, spots);
            }
        }
    }
    if (out.empty() && !rings.empty()) {
        const auto spot = projection.spot(rings.front().front().front());
        append_spots(out, {{spot.x - 2, spot.y}, {spot.x, spot.y - 2}, {spot.x + 2, spot.y}, {spot.x, spot.y + 2}});
    }
    return out;
}

}  // namespace regia::map
