// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/geometry.hpp"

#include <cstdint>
#include <string>

namespace regia::map {

/// A place in the drawing, y downwards.
struct Spot {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend bool operator==(const Spot&, const Spot&) = default;
};

/// Degrees to the whole units of a viewBox: equirectangular, longitudes shortened by the cosine of the middle latitude, which is true
/// enough for a region. Everything within `bounds` falls at least `margin` units inside; at most `width` wide and `width` high.
class Projection {
public:
    explicit Projection(const Bounds& bounds, std::int32_t width = 2000, std::int32_t margin = 8);

    [[nodiscard]] Spot spot(Point point) const;
    [[nodiscard]] std::int32_t width() const { return m_width; }
    [[nodiscard]] std::int32_t height() const { return m_height; }

private:
    Bounds m_bounds;
    double m_shortening = 1;
    double m_scale = 1;
    std::int32_t m_margin = 0;
    std::int32_t m_width = 0;
    std::int32_t m_height = 0;
};

/// SVG path data, relative and whole: "M12 40l3-2 1 4z…". Rings too small for the drawing are left out, but a territory never
/// disappears: the smallest mark stands for one that is all too small. Fill with the even-odd rule. Empty for no rings.
[[nodiscard]] std::string path_data(const Rings& rings, const Projection& projection);

}  // namespace regia::map
