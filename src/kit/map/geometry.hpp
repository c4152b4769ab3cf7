// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Maps of territories: boundaries read from GeoJSON once, kept as compact text, drawn as SVG.
namespace regia::map {

/// Coordinates are whole numbers of 1/100 000 degree (about a metre): equal places are equal numbers.
inline constexpr std::int32_t units_per_degree = 100'000;

/// A place on the earth, WGS 84.
struct Point {
    std::int32_t lon_e5 = 0;
    std::int32_t lat_e5 = 0;

    friend auto operator<=>(const Point&, const Point&) = default;
};

/// The place at `lon` and `lat` degrees; none when that is no place of the earth.
[[nodiscard]] std::optional<Point> point_at(double lon, double lat);

/// A closed line: the last point is the first one, at least four points.
using Ring = std::vector<Point>;

/// The outer ring, counterclockwise, then its holes, clockwise (RFC 7946, 3.1.6).
using Polygon = std::vector<Ring>;

/// All the rings of one territory, polygon by polygon.
using Rings = std::vector<Polygon>;

struct Bounds {
    std::int32_t west_e5 = 0;
    std::int32_t south_e5 = 0;
    std::int32_t east_e5 = 0;
    std::int32_t north_e5 = 0;

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

/// The smallest bounds around everything; none around nothing.
[[nodiscard]] std::optional<Bounds> bounds_of(std::span<const Point> points);
[[nodiscard]] std::optional<Bounds> bounds_of(std::span<const Rings> shapes);

/// Twice the area in square units, above zero when the ring runs counterclockwise. Exact for anything smaller than a continent.
[[nodiscard]] double doubled_area(const Ring& ring);

/// The number of points of all rings.
[[nodiscard]] std::size_t count_points(std::span<const Rings> shapes);

}  // namespace regia::map
