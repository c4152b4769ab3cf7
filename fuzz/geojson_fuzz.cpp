// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/choropleth.hpp"
#include "kit/map/geojson.hpp"
#include "kit/map/ring_text.hpp"
#include "kit/map/simplify.hpp"

#include <cstdint>
#include <cstdlib>

/// What must hold for every file in the world: reading ends with rings or with a reason, rings are rings, and they survive the store,
/// the API, simplification and drawing. The same bytes are also tried as stored text.
namespace {

using namespace regia;
using namespace regia::map;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void require_rings(const Rings& rings) {
    require(!rings.empty());
    for (const auto& polygon : rings) {
        require(!polygon.empty());
        for (const auto& ring : polygon) {
            require(ring.size() >= 4 && ring.front() == ring.back());
        }
    }
}

void require_same_after_store(const Rings& rings) {
    const auto stored = decode_rings(encode_rings(rings));
    require(stored.ok() && stored.value() == rings);
}

void require_same_after_api(const Rings& rings) {
    const auto file = R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)" + geojson_geometry(rings) + "}]}";
    const auto features = read_geojson(file);
    require(features.ok() && features->size() == 1 && features->front().rings == rings);
}

void draw(const std::vector<Rings>& shapes) {
    Choropleth map;
    for (const auto& rings : shapes) {
        require_rings(rings);
        map.shapes.push_back({"1", "A", "/1", rings, 1, "1"});
    }
    html::Writer out;
    choropleth(out, map);
    require(shapes.empty() == (out.finish().text().find("<path id") == std::string::npos));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto rings = decode_rings(text); rings && !rings.value().empty()) {
        require_rings(*rings);
        require_same_after_store(*rings);
        draw(simplified(std::vector<Rings>{*rings}, 1000));
    }
    const auto features = read_geojson(text, {.features = 100, .points = 10'000});
    if (!features) {
        require(features.error().code == ErrorCode::invalid);
        return 0;
    }
    std::vector<Rings> shapes;
    for (const auto& feature : *features) {
        require_rings(feature.rings);
        require_same_after_store(feature.rings);
        require_same_after_api(feature.rings);
        shapes.push_back(feature.rings);
    }
    draw(shapes);
    for (const double tolerance_m : {1.0, 100.0, 1e6}) {
        draw(simplified(shapes, tolerance_m));
    }
    return 0;
}
