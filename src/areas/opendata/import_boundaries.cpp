// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_boundaries.hpp"

#include "areas/territory/municipality_store.hpp"
#include "base/text_tools.hpp"
#include "kit/map/geojson.hpp"
#include "kit/map/ring_text.hpp"
#include "kit/map/simplify.hpp"

#include <boost/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace regia::opendata {
namespace {

Result<std::string> read_text(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return not_found("There is no file {}.", {path});
    }
    const auto size = std::filesystem::is_regular_file(status) ? std::filesystem::file_size(path, error) : 0;
    if (size == 0 || size > map::Limits{}.bytes) {
        return invalid("{} is empty, no plain file, or larger than {} bytes.", {path, std::to_string(map::Limits{}.bytes)});
    }
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return std::move(bytes).str();
}

struct Shapes {
    std::vector<std::string> codes;
    std::vector<map::Rings> rings;
};

Result<Shapes> shapes_of(const std::string& path, std::vector<map::Feature> features, const std::string& property) {
    Shapes shapes;
    std::map<std::string, std::size_t> places;
    for (auto& feature : features) {
        const auto number = shapes.codes.size() + 1;
        const auto code = std::string(trimmed(feature.property(property)));
        if (code.empty()) {
            return invalid("{}: feature {} has no property “{}”. Say which holds the ISTAT code with --code-property.",
                           {path, std::to_string(number), property});
        }
        if (const auto [first, is_new] = places.emplace(code, number); !is_new) {
            return invalid("{}: features {} and {} have the same code {}.",
                           {path, std::to_string(first->second), std::to_string(number), code});
        }
        shapes.codes.push_back(code);
        shapes.rings.push_back(std::move(feature.rings));
    }
    return shapes;
}

void put_boundaries(db::Transaction& transaction, const Shapes& shapes, const BoundariesRequest& request, BoundariesReport& report) {
    for (std::size_t i = 0; i < shapes.codes.size(); ++i) {
        if (const auto municipality = territory::find_municipality(transaction, shapes.codes[i])) {
            territory::put_boundary(transaction, municipality->id, map::encode_rings(shapes.rings[i]), request.source);
            ++report.loaded;
        } else {
            report.unknown.push_back(shapes.codes[i]);
        }
    }
}

void record(db::Transaction& transaction, const std::string& actor, const BoundariesRequest& request, const BoundariesReport& report) {
    const auto name = std::filesystem::path(request.path).filename().string();
    const boost::json::object after{{"loaded", report.loaded}, {"source", request.source}};
    transaction.record({actor, "import_boundaries", "file:" + name, "", boost::json::serialize(after)});
}

}  // namespace

Result<BoundariesReport> import_boundaries(db::Database& database, const std::string& actor, const BoundariesRequest& request) {
    REGIA_TRY_ASSIGN(const auto text, read_text(request.path));
    auto features = map::read_geojson(text);
    if (!features) {
        auto error = features.error();
        error.file = request.path;
        return error;
    }
    REGIA_TRY_ASSIGN(auto shapes, shapes_of(request.path, std::move(features).value(), request.code_property));
    BoundariesReport report;
    report.points_read = map::count_points(shapes.rings);
    shapes.rings = request.width_px > 0 ? map::simplified(shapes.rings, map::tolerance_for(shapes.rings, request.width_px)) : shapes.rings;
    report.points_kept = map::count_points(shapes.rings);
    return database.write([&](db::Transaction& transaction) -> Result<BoundariesReport> {
        put_boundaries(transaction, shapes, request, report);
        if (report.loaded == 0) {
            return not_found("{}: none of its municipalities is in the data. Load the territory first.", {request.path});
        }
        record(transaction, actor, request, report);
        return report;
    });
}

}  // namespace regia::opendata
