// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"

#include <string>
#include <vector>

namespace regia::opendata {

struct BoundariesRequest {
    std::string path;  ///< GeoJSON: a FeatureCollection of Polygon and MultiPolygon, WGS 84
    std::string code_property = "codice_istat";
    std::string source;       ///< of the boundaries, as it is shown beside a map
    double width_px = 1'000;  ///< detail that a map of this width cannot show is left out; 0 keeps everything
};

struct BoundariesReport {
    std::size_t loaded = 0;
    std::size_t points_read = 0;
    std::size_t points_kept = 0;
    std::vector<std::string> unknown;  ///< codes of municipalities that are not in the data
};

/// Takes the boundaries of municipalities in, or brings them up to date, all or none. Municipalities are found by any code that they ever
/// had. Unknown ones are left out and reported; `invalid` when a feature has no code or two have the same, `not_found` when no municipality
/// is known.
[[nodiscard]] Result<BoundariesReport> import_boundaries(db::Database& database, const std::string& actor,
                                                         const BoundariesRequest& request);

}  // namespace regia::opendata
