// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/map/geometry.hpp"

#include <string>
#include <string_view>

namespace regia::map {

/// Boundaries as a database column holds them: each ring without its closing point in the Encoded Polyline Algorithm Format
/// (precision 5, latitude first), "," between the rings of a polygon, ";" between polygons. ASCII; about four bytes a point.
[[nodiscard]] std::string encode_rings(const Rings& rings);

/// The way back, exact. `internal` when the text was not made by `encode_rings`: it is our own store.
[[nodiscard]] Result<Rings> decode_rings(std::string_view text);

}  // namespace regia::map
