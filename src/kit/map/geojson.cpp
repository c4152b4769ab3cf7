// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/geojson.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

/// RFC 7946. A file is a stranger's: each step says what it found and goes no further.
namespace regia::map {
namespace {

namespace json = boost::json;

const json::array* array_at(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value ? value->if_array() : nullptr;
}

std::string_view text_at(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    const auto* text = value ? value->if_string() : nullptr;
    return text ? std::string_view{text->data(), text->size()} : std::string_view{};
}

std::optional<double> number_of(const json::value& value) {
    json::error_code error;
    const auto number = value.to_number<double>(error);
    return error ? std::nullopt : std::optional{number};
}

/// Reads the coordinates of one feature, counting points against the limit of the whole file.
class Geometry {
public:
    Geometry(std::string feature, std::size_t& points, const Limits& limits)
        : m_feature(std::move(feature)), m_points(points), m_limits(limits) {}

    Result<Rings> read(const json::object& geometry);

private:
    Result<Point> position(const json::value& value) const;
    Result<Ring> ring(const json::value& value);
    Result<Polygon> polygon(const json::value& value);
    Result<Rings> polygons(std::span<const json::value> values);

    std::string m_feature;  // its number, for messages
    std::size_t& m_points;
    const Limits& m_limits;
};

Result<Point> Geometry::position(const json::value& value) const {
    const auto* numbers = value.if_array();
    if (numbers == nullptr || numbers->size() < 2) {
        return invalid("Feature {}: a position must be a list of longitude and latitude.", {m_feature});
    }
    const auto lon = number_of((*numbers)[0]);  // a height may follow, 3.1.1: it does not concern a map
    const auto lat = number_of((*numbers)[1]);
    const auto point = lon && lat ? point_at(*lon, *lat) : std::nullopt;
    if (!point) {
        return invalid("Feature {}: a position must be longitude (-180 to 180) and latitude (-90 to 90) in degrees, WGS 84.", {m_feature});
    }
    return *point;
}

Result<Ring> Geometry::ring(const json::value& value) {
    const auto* positions = value.if_array();
    if (positions == nullptr || positions->size() < 3) {
        return invalid("Feature {}: a ring must be a list of at least four positions, the last like the first.", {m_feature});
    }
    m_points += positions->size();
    if (m_points > m_limits.points) {
        return invalid("The boundaries have more than {} points. Simplify them first.", {std::to_string(m_limits.points)});
    }
    Ring ring;
    ring.reserve(positions->size() + 1);
    for (const auto& item : *positions) {
        REGIA_TRY_ASSIGN(const auto point, position(item));
        if (ring.empty() || ring.back() != point) {
            ring.push_back(point);
        }
    }
    if (ring.front() != ring.back()) {
        ring.push_back(ring.front());
    }
    return ring;
}

bool encloses_nothing(const Ring& ring) { return ring.size() < 4 || doubled_area(ring) == 0; }

/// 3.1.6: outer rings counterclockwise, holes clockwise; older files have it either way.
void turn(Polygon& polygon) {
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        if ((doubled_area(polygon[i]) > 0) != (i == 0)) {
            std::reverse(polygon[i].begin(), polygon[i].end());
        }
    }
}

/// Empty when the outer ring is smaller than the grid.
Result<Polygon> Geometry::polygon(const json::value& value) {
    const auto* rings = value.if_array();
    if (rings == nullptr || rings->empty()) {
        return invalid("Feature {}: a polygon must be a list of rings.", {m_feature});
    }
    Polygon polygon;
    for (const auto& item : *rings) {
        REGIA_TRY_ASSIGN(auto ring_read, ring(item));
        if (!encloses_nothing(ring_read)) {
            polygon.push_back(std::move(ring_read));
        } else if (polygon.empty()) {
            return polygon;
        }
    }
    turn(polygon);
    return polygon;
}

Result<Rings> Geometry::polygons(std::span<const json::value> values) {
    Rings rings;
    for (const auto& item : values) {
        REGIA_TRY_ASSIGN(auto polygon_read, polygon(item));
        if (!polygon_read.empty()) {
            rings.push_back(std::move(polygon_read));
        }
    }
    if (rings.empty()) {
        return invalid("Feature {}: the boundary encloses no area.", {m_feature});
    }
    return rings;
}

Result<Rings> Geometry::read(const json::object& geometry) {
    const auto type = text_at(geometry, "type");
    if (type != "Polygon" && type != "MultiPolygon") {
        return invalid("Feature {}: the geometry must be a Polygon or a MultiPolygon.", {m_feature});
    }
    const auto* coordinates = geometry.if_contains("coordinates");
    if (coordinates == nullptr || !coordinates->is_array()) {
        return invalid("Feature {}: the geometry has no coordinates.", {m_feature});
    }
    if (type == "Polygon") {
        return polygons({coordinates, 1});
    }
    const auto& values = coordinates->get_array();
    return polygons({values.data(), values.size()});
}

void read_property(const json::key_value_pair& pair, Feature& feature) {
    const std::string name{pair.key()};
    const auto& value = pair.value();
    if (const auto* text = value.if_string()) {
        feature.properties.emplace_back(name, std::string{text->data(), text->size()});
    } else if (value.is_int64()) {
        feature.properties.emplace_back(name, std::to_string(value.get_int64()));
    } else if (value.is_uint64()) {
        feature.properties.emplace_back(name, std::to_string(value.get_uint64()));
    }
}

Result<Feature> read_feature(const json::value& value, const std::string& number, std::size_t& points, const Limits& limits) {
    const auto* object = value.if_object();
    if (object == nullptr || text_at(*object, "type") != "Feature") {
        return invalid("Feature {}: this is not a GeoJSON Feature.", {number});
    }
    const auto* geometry = object->if_contains("geometry");
    if (geometry == nullptr || !geometry->is_object()) {
        return invalid("Feature {}: there is no geometry.", {number});
    }
    REGIA_TRY_ASSIGN(auto rings, Geometry(number, points, limits).read(geometry->get_object()));
    Feature feature{{}, std::move(rings)};
    if (const auto* properties = object->if_contains("properties"); properties != nullptr && properties->is_object()) {
        for (const auto& pair : properties->get_object()) {
            read_property(pair, feature);
        }
    }
    return feature;
}

Result<std::vector<Feature>> read_features(const json::array& values, const Limits& limits) {
    if (values.size() > limits.features) {
        return invalid("The file has more than {} features.", {std::to_string(limits.features)});
    }
    std::vector<Feature> features;
    features.reserve(values.size());
    std::size_t points = 0;
    for (const auto& value : values) {
        REGIA_TRY_ASSIGN(auto feature, read_feature(value, std::to_string(features.size() + 1), points, limits));
        features.push_back(std::move(feature));
    }
    return features;
}

Error not_json(const json::error_code& error) {
    if (error == json::error::too_deep) {
        return invalid("The file is nested too deeply to be GeoJSON.");
    }
    return invalid("The file is not JSON: {}.", {error.message()});
}

void append_ring(std::string& out, const Ring& ring) {
    constexpr double degrees = units_per_degree;
    char separator = '[';
    for (const auto point : ring) {
        fmt::format_to(std::back_inserter(out), "{}[{:.9g},{:.9g}]", separator, point.lon_e5 / degrees, point.lat_e5 / degrees);
        separator = ',';
    }
    out += ']';
}

void append_polygon(std::string& out, const Polygon& polygon) {
    char separator = '[';
    for (const auto& ring : polygon) {
        out += separator;
        append_ring(out, ring);
        separator = ',';
    }
    out += ']';
}

}  // namespace

std::string_view Feature::property(std::string_view name) const {
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const auto& property) { return property.first == name; });
    return found == properties.end() ? std::string_view{} : std::string_view{found->second};
}

Result<std::vector<Feature>> read_geojson(std::string_view text, const Limits& limits) {
    if (text.size() > limits.bytes) {
        return invalid("The file is larger than {} bytes.", {std::to_string(limits.bytes)});
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // 8.1 of RFC 8259 lets a reader ignore it
    text.remove_prefix(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    json::parse_options options;
    options.max_depth = limits.nesting;
    json::error_code error;
    json::monotonic_resource memory;
    const auto document = json::parse(text, error, &memory, options);
    if (error) {
        return not_json(error);
    }
    const auto* object = document.if_object();
    const auto* features = object && text_at(*object, "type") == "FeatureCollection" ? array_at(*object, "features") : nullptr;
    if (features == nullptr) {
        return invalid("The file is not a GeoJSON FeatureCollection.");
    }
    return read_features(*features, limits);
}

std::string geojson_geometry(const Rings& rings) {
    if (rings.empty()) {
        return "null";
    }
    const bool single = rings.size() == 1;
    std::string out = single ? R"({"type":"Polygon","coordinates":)" : R"({"type":"MultiPolygon","coordinates":)";
    char separator = '[';
    for (const auto& polygon : rings) {
        if (!single) {
            out += separator;
            separator = ',';
        }
        append_polygon(out, polygon);
    }
    return out + (single ? "}" : "]}");
}

}  // namespace regia::map
