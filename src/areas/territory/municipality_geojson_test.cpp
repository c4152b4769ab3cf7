// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality_geojson.hpp"

#include "kit/map/ring_text.hpp"

#include <boost/json.hpp>

#include <gtest/gtest.h>

namespace regia::territory {
namespace {

namespace json = boost::json;

Municipality municipality(std::int64_t id, std::string name) {
    Municipality m;
    m.id = {id};
    m.istat = "00127" + std::to_string(id);
    m.name = std::move(name);
    return m;
}

json::array features(const std::vector<Municipality>& municipalities, const BoundaryIndex& boundaries = {}) {
    const auto text = municipalities_geojson(municipalities, boundaries);
    EXPECT_TRUE(text.ok());
    return json::parse(*text).at("features").as_array();
}

TEST(MunicipalityGeojson, DrawsTheBoundaryWhereOneWasLoaded) {
    auto square = municipality(1, "Square");
    square.latitude = 45.0;
    square.longitude = 7.0;
    const auto rings = map::encode_rings({{{{700000, 4500000}, {710000, 4500000}, {710000, 4510000}, {700000, 4510000}, {700000, 4500000}}}});
    const auto drawn = features({square}, {{square.id, rings}});
    EXPECT_EQ(drawn.at(0).at("geometry").at("type"), "Polygon");
    EXPECT_EQ(drawn.at(0).at("id"), "001271");
}

TEST(MunicipalityGeojson, FallsBackToThePointLongitudeFirst) {
    auto point = municipality(2, "Point");
    point.latitude = 45.07;
    point.longitude = 7.68;
    const auto geometry = features({point}).at(0).at("geometry");
    EXPECT_EQ(geometry.at("type"), "Point");
    EXPECT_DOUBLE_EQ(geometry.at("coordinates").at(0).as_double(), 7.68);
}

TEST(MunicipalityGeojson, HasNoGeometryForAPlaceUnknown) { EXPECT_TRUE(features({municipality(3, "Nowhere")}).at(0).at("geometry").is_null()); }

TEST(MunicipalityGeojson, KeepsNamesWithQuotesWhole) {
    const auto drawn = features({municipality(4, R"(San "X" d'Alba)"), municipality(5, "B")});
    EXPECT_EQ(drawn.size(), 2u);
    EXPECT_EQ(drawn.at(0).at("properties").at("name"), R"(San "X" d'Alba)");
}

TEST(MunicipalityGeojson, IsEmptyForNobody) { EXPECT_TRUE(features({}).empty()); }

TEST(MunicipalityGeojson, RefusesABoundaryThatIsNone) {
    const auto broken = municipality(6, "Broken");
    EXPECT_EQ(municipalities_geojson({broken}, {{broken.id, "\x01"}}).error().code, ErrorCode::internal);
}

}  // namespace
}  // namespace regia::territory
