// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/municipality.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regia::territory {

/// Rings as the store keeps them (kit/map::encode_rings), by municipality.
using BoundaryIndex = std::unordered_map<Id<Municipality>, std::string_view>;

/// A FeatureCollection (RFC 7946) with one feature for each municipality: its boundary where one was loaded, else its point,
/// else no geometry. Properties are the described fields.
[[nodiscard]] Result<std::string> municipalities_geojson(const std::vector<Municipality>& municipalities, const BoundaryIndex& boundaries);

}  // namespace regia::territory
