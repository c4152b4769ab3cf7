// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/geojson.hpp"

#include <gtest/gtest.h>

namespace regia::map {
namespace {

const std::string square = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";
const std::string hole = "[[0.2,0.2],[0.4,0.2],[0.4,0.4],[0.2,0.4],[0.2,0.2]]";  // the wrong way round

std::string polygon(const std::string& rings) { return R"({"type":"Polygon","coordinates":[)" + rings + "]}"; }

std::string collection(const std::string& geometry, const std::string& properties = "{}") {
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}]}";
}

std::string refusal(std::string_view text, const Limits& limits = {}) {
    const auto features = read_geojson(text, limits);
    return features ? "accepted" : features.error().code == ErrorCode::invalid ? features.error().text() : "not invalid";
}

TEST(ReadGeojson, FindsNamesAndBoundaries) {
    const auto features = read_geojson(collection(polygon(square), R"({"nome":"Agliè","codice":1001,"area":13.2,"nota":null})"));
    ASSERT_TRUE(features) << features.error().text();
    ASSERT_EQ(features->size(), 1u);
    const auto& feature = features->front();
    EXPECT_EQ(feature.property("nome"), "Agliè");
    EXPECT_EQ(feature.property("codice"), "1001");
    EXPECT_EQ(feature.property("area"), "");
    EXPECT_EQ(feature.rings, (Rings{{{{0, 0}, {100000, 0}, {100000, 100000}, {0, 100000}, {0, 0}}}}));
}

TEST(ReadGeojson, TurnsHolesTheRightWayRound) {
    const auto features = read_geojson(collection(polygon(square + "," + hole)));
    ASSERT_TRUE(features);
    const auto& rings = features->front().rings.front();
    ASSERT_EQ(rings.size(), 2u);
    EXPECT_GT(doubled_area(rings[0]), 0);
    EXPECT_LT(doubled_area(rings[1]), 0);
}

TEST(ReadGeojson, ClosesARingThatOnlyLacksItsLastPoint) {
    const auto features = read_geojson(collection(polygon("[[0,0],[1,0],[1,1],[0,1]]")));
    ASSERT_TRUE(features);
    EXPECT_EQ(features->front().rings.front().front().size(), 5u);
}

TEST(ReadGeojson, TakesHeightsAndAByteOrderMark) {
    EXPECT_TRUE(read_geojson("\xEF\xBB\xBF" + collection(polygon("[[0,0,200],[1,0,200],[1,1,200],[0,0,200]]"))));
}

TEST(ReadGeojson, LeavesOutWhatIsSmallerThanAMetre) {
    const std::string speck = "[[0.5,0.5],[0.500001,0.5],[0.5,0.500001],[0.5,0.5]]";
    const auto features = read_geojson(collection(polygon(square + "," + speck)));
    ASSERT_TRUE(features);
    EXPECT_EQ(features->front().rings.front().size(), 1u);
    EXPECT_EQ(refusal(collection(polygon(speck))), "Feature 1: the boundary encloses no area.");
}

TEST(ReadGeojson, RefusesCoordinatesThatAreNoDegrees) {
    const std::string sentence = "Feature 1: a position must be longitude (-180 to 180) and latitude (-90 to 90) in degrees, WGS 84.";
    EXPECT_EQ(refusal(collection(polygon("[[396000,5000000],[1,0],[1,1],[396000,5000000]]"))), sentence);  // UTM metres
    EXPECT_EQ(refusal(collection(polygon("[[45,1e999],[1,0],[1,1],[45,1]]"))), sentence);
    EXPECT_EQ(refusal(collection(polygon("[[\"7\",45],[1,0],[1,1],[0,0]]"))), sentence);
    EXPECT_EQ(refusal(collection(polygon("[[null,45],[1,0],[1,1],[0,0]]"))), sentence);
}

TEST(ReadGeojson, NamesTheFeatureAtFault) {
    const auto fault = refusal(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":)" +
                               polygon(square) + R"(},{"type":"Feature","properties":{},"geometry":null}]})");
    EXPECT_EQ(fault, "Feature 2: there is no geometry.");
}

TEST(ReadGeojson, SaysWhatIsWrongWithAGeometry) {
    EXPECT_EQ(refusal(collection(R"({"type":"Point","coordinates":[7,45]})")),
              "Feature 1: the geometry must be a Polygon or a MultiPolygon.");
    EXPECT_EQ(refusal(collection(R"({"type":"Polygon"})")), "Feature 1: the geometry has no coordinates.");
    EXPECT_EQ(refusal(collection(R"({"type":"MultiPolygon","coordinates":[[]]})")), "Feature 1: a polygon must be a list of rings.");
    EXPECT_EQ(refusal(collection(R"({"type":"MultiPolygon","coordinates":[]})")), "Feature 1: the boundary encloses no area.");
    EXPECT_EQ(refusal(collection(polygon("[[0,0],[1,1]]"))),
              "Feature 1: a ring must be a list of at least four positions, the last like the first.");
    EXPECT_EQ(refusal(collection(polygon("[7,45,8,46]"))), "Feature 1: a position must be a list of longitude and latitude.");
}

TEST(ReadGeojson, RefusesWhatIsNoFeatureCollection) {
    const std::string sentence = "The file is not a GeoJSON FeatureCollection.";
    EXPECT_EQ(refusal("[]"), sentence);
    EXPECT_EQ(refusal(polygon(square)), sentence);
    EXPECT_EQ(refusal(R"({"type":"FeatureCollection"})"), sentence);
    EXPECT_EQ(refusal(R"({"type":"FeatureCollection","features":[1]})"), "Feature 1: this is not a GeoJSON Feature.");
    EXPECT_TRUE(refusal("").starts_with("The file is not JSON"));
    EXPECT_TRUE(refusal("codice;nome\n001001;Agliè\n").starts_with("The file is not JSON"));
    EXPECT_TRUE(refusal(collection(polygon(square), "{\"nome\":\"Agli\xE8\"}")).starts_with("The file is not JSON"));  // Latin-1
}

TEST(ReadGeojson, StopsAtItsLimits) {
    const auto text = collection(polygon(square));
    EXPECT_EQ(refusal(text, {.bytes = 10}), "The file is larger than 10 bytes.");
    EXPECT_EQ(refusal(text, {.features = 0}), "The file has more than 0 features.");
    EXPECT_EQ(refusal(text, {.points = 4}), "The boundaries have more than 4 points. Simplify them first.");
    EXPECT_EQ(refusal(text, {.points = 5}), "accepted");
    EXPECT_EQ(refusal(std::string(100'000, '[')), "The file is nested too deeply to be GeoJSON.");
}

TEST(GeojsonGeometry, IsReadBackAsItWas) {
    const auto features = read_geojson(
        collection(R"({"type":"MultiPolygon","coordinates":[[[[7.5,45],[7.6,45],[7.6,45.00001],[7.5,45]]],[)" + square + "]]}"));
    ASSERT_TRUE(features);
    const auto geometry = geojson_geometry(features->front().rings);
    EXPECT_TRUE(geometry.starts_with(R"({"type":"MultiPolygon","coordinates":[[[[7.5,45],[7.6,45],[7.6,45.00001],[7.5,45]]],)"))
        << geometry;
    const auto again = read_geojson(collection(geometry));
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(again->front().rings, features->front().rings);
}

TEST(GeojsonGeometry, OfOnePolygonIsAPolygonAndOfNoneIsNull) {
    const Rings one{{{{0, 0}, {1, 0}, {0, -1}, {0, 0}}}};
    EXPECT_EQ(geojson_geometry(one), R"({"type":"Polygon","coordinates":[[[0,0],[1e-05,0],[0,-1e-05],[0,0]]]})");
    EXPECT_EQ(geojson_geometry({}), "null");
}

}  // namespace
}  // namespace regia::map
