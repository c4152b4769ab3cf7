// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/map/geometry.hpp"

#include <cstddef>
#include <span>
#include <unordered_set>
#include <vector>

namespace regia::map {

struct PointHash {
    std::size_t operator()(Point point) const noexcept {
        const auto both =
            static_cast<std::uint64_t>(static_cast<std::uint32_t>(point.lon_e5)) << 32 | static_cast<std::uint32_t>(point.lat_e5);
        return static_cast<std::size_t>((both ^ (both >> 29)) * 0x9E3779B97F4A7C15ull);
    }
};

/// Points where the company of a border changes: two rings pass through them with different neighbours (M. Bostock, "How to infer
/// topology", 2013).
using Junctions = std::unordered_set<Point, PointHash>;

[[nodiscard]] Junctions junctions_of(std::span<const Rings> shapes);

/// A piece of a ring from junction to junction, or a whole ring; ends included.
using Arc = std::vector<Point>;

/// The arcs of a ring in its order; each begins where the one before ends, and the last ends where the first begins. A ring without
/// junctions is one arc from its least point, wherever it was said to begin.
[[nodiscard]] std::vector<Arc> arcs_of(const Ring& ring, const Junctions& junctions);

}  // namespace regia::map
