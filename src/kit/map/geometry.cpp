// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace regia::map {
namespace {

Bounds grown(const std::optional<Bounds>& bounds, Point point) {
    const auto old = bounds.value_or(Bounds{point.lon_e5, point.lat_e5, point.lon_e5, point.lat_e5});
    return {std::min(old.west_e5, point.lon_e5), std::min(old.south_e5, point.lat_e5), std::max(old.east_e5, point.lon_e5),
            std::max(old.north_e5, point.lat_e5)};
}

template <class Visit>
void each_ring(std::span<const Rings> shapes, Visit visit) {
    for (const auto& shape : shapes) {
        for (const auto& polygon : shape) {
            std::for_each(polygon.begin(), polygon.end(), visit);
        }
    }
}

}  // namespace

std::optional<Point> point_at(double lon, double lat) {
    if (!(std::abs(lon) <= 180) || !(std::abs(lat) <= 90)) {  // said so that NaN is refused too
        return std::nullopt;
    }
    return Point{static_cast<std::int32_t>(std::lround(lon * units_per_degree)),
                 static_cast<std::int32_t>(std::lround(lat * units_per_degree))};
}

std::optional<Bounds> bounds_of(std::span<const Point> points) {
    std::optional<Bounds> bounds;
    for (const auto point : points) {
        bounds = grown(bounds, point);
    }
    return bounds;
}

std::optional<Bounds> bounds_of(std::span<const Rings> shapes) {
    std::optional<Bounds> bounds;
    each_ring(shapes, [&](const Ring& ring) {
        for (const auto point : ring) {
            bounds = grown(bounds, point);
        }
    });
    return bounds;
}

double doubled_area(const Ring& ring) {
    // Counted from the first point, so that the terms are small. Whole numbers would overflow in a ring made to do so.
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double x1 = ring[i - 1].lon_e5 - ring[0].lon_e5;
        const double y1 = ring[i - 1].lat_e5 - ring[0].lat_e5;
        const double x2 = ring[i].lon_e5 - ring[0].lon_e5;
        const double y2 = ring[i].lat_e5 - ring[0].lat_e5;
        sum += x1 * y2 - x2 * y1;
    }
    return sum;
}

std::size_t count_points(std::span<const Rings> shapes) {
    std::size_t count = 0;
    each_ring(shapes, [&](const Ring& ring) { count += ring.size(); });
    return count;
}

}  // namespace regia::map
