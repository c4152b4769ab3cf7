// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/map/geometry.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia::map {

/// What a file sent by a stranger may cost. Reading takes memory for a moment: seven times the bytes of an honest file,
/// thirty times those of a spiteful one (measured).
struct Limits {
    std::size_t bytes = 16u << 20;
    std::size_t features = 20'000;
    std::size_t points = 1'000'000;
    std::size_t nesting = 16;
};

struct Feature {
    std::vector<std::pair<std::string, std::string>> properties;  ///< texts and whole numbers; other values are left out
    Rings rings;

    /// Empty when there is no such property.
    [[nodiscard]] std::string_view property(std::string_view name) const;
};

/// Reads a FeatureCollection of Polygon and MultiPolygon, RFC 7946. Never throws for what the text holds. Rings are quantised, freed
/// of repeated points, closed when only the closing point lacks, and turned the right way round; holes and islands smaller than the
/// grid (a metre) are left out. `invalid` names the feature at fault, counted from 1.
[[nodiscard]] Result<std::vector<Feature>> read_geojson(std::string_view text, const Limits& limits = {});

/// A geometry object: Polygon, MultiPolygon, or `null` for no rings. Five decimals at most.
[[nodiscard]] std::string geojson_geometry(const Rings& rings);

}  // namespace regia::map
