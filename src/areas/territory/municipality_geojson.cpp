// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality_geojson.hpp"

#include "kit/map/geojson.hpp"
#include "kit/map/ring_text.hpp"
#include "kit/table/table.hpp"

#include <fmt/format.h>

#include <boost/json.hpp>

namespace regia::territory {
namespace {

std::string point_geometry(const Municipality& municipality) {
    if (!municipality.latitude || !municipality.longitude) {
        return "null";
    }
    return fmt::format(R"({{"type":"Point","coordinates":[{},{}]}})", *municipality.longitude, *municipality.latitude);
}

Result<std::string> geometry_of(const Municipality& municipality, const BoundaryIndex& boundaries) {
    const auto boundary = boundaries.find(municipality.id);
    if (boundary == boundaries.end()) {
        return point_geometry(municipality);
    }
    REGIA_TRY_ASSIGN(const auto rings, map::decode_rings(boundary->second));
    return map::geojson_geometry(rings);
}

Result<std::string> feature_of(const Municipality& municipality, const BoundaryIndex& boundaries) {
    REGIA_TRY_ASSIGN(const auto geometry, geometry_of(municipality, boundaries));
    return fmt::format(R"({{"type":"Feature","id":{},"geometry":{},"properties":{}}})", boost::json::serialize(municipality.istat), geometry,
                       boost::json::serialize(table::json_object({&describe_municipality(), &municipality})));
}

}  // namespace

Result<std::string> municipalities_geojson(const std::vector<Municipality>& municipalities, const BoundaryIndex& boundaries) {
    std::string features;
    for (const auto& municipality : municipalities) {
        REGIA_TRY_ASSIGN(const auto feature, feature_of(municipality, boundaries));
        features += (features.empty() ? "" : ",") + feature;
    }
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

}  // namespace regia::territory
