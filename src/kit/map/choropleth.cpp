// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/choropleth.hpp"

#include <algorithm>

namespace regia::map {
namespace {

FrameRow row_of(const Shape& shape) { return {shape.name, shape.link, shape.value_text}; }

bool has_level(const Shape& shape) { return shape.level && *shape.level >= 0 && *shape.level < static_cast<int>(level_colours.size()); }

std::string class_of(const Shape& shape) { return has_level(shape) ? "level-" + std::to_string(*shape.level) : "no-data"; }

std::string fill_of(const Choropleth& map, const Shape& shape) {
    return has_level(shape) ? std::string(level_colours[static_cast<std::size_t>(*shape.level)]) : "url(#" + map.frame.id + "-hatch)";
}

std::optional<Bounds> bounds_of_all(const Choropleth& map) {
    std::vector<Point> corners;
    for (const auto& shape : map.shapes) {
        if (const auto bounds = bounds_of(std::span{&shape.rings, 1})) {
            corners.push_back({bounds->west_e5, bounds->south_e5});
            corners.push_back({bounds->east_e5, bounds->north_e5});
        }
    }
    return bounds_of(corners);
}

void territory(html::Writer& out, const Choropleth& map, const Shape& shape, const Projection& projection) {
    begin_territory(out, row_of(shape), class_of(shape), fill_of(map, shape));
    out.add<"<path id=\"{}-{}\" d=\"{}\"/>">(map.frame.id, shape.id, path_data(shape.rings, projection));
    end_territory(out, row_of(shape));
}

void picture(html::Writer& out, const Choropleth& map, const Projection& projection) {
    begin_picture(out, map.frame, projection.width(), projection.height());
    out.add<"<g class=\"territories\" stroke=\"#17324d\" stroke-width=\"2\" stroke-linejoin=\"round\" fill-rule=\"evenodd\">\n">();
    for (const auto& shape : map.shapes) {
        if (!shape.rings.empty()) {
            territory(out, map, shape, projection);
        }
    }
    out.add<"</g>">();
    end_picture(out);
}

void legend(html::Writer& out, const Choropleth& map) {
    out.add<"<ul class=\"map-legend\">">();
    for (const auto& [level, text] : map.legend) {
        const auto index = static_cast<std::size_t>(std::clamp(level, 0, 4));
        out.add<
            "<li><svg class=\"swatch\" width=\"24\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">"
            "<rect class=\"level-{}\" fill=\"{}\" stroke=\"#5c6f82\" width=\"24\" height=\"16\"/></svg> {}</li>">(
            index, level_colours[index], text);
    }
    if (!std::all_of(map.shapes.begin(), map.shapes.end(), has_level)) {
        out.add<
            "<li><svg class=\"swatch\" width=\"24\" height=\"16\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 60 40\">"
            "<rect class=\"no-data\" fill=\"url(#{}-hatch)\" stroke=\"#5c6f82\" width=\"60\" height=\"40\"/></svg> {}</li>">(
            map.frame.id, map.frame.no_data);
    }
    out.add<"</ul>\n">();
}

}  // namespace

void choropleth(html::Writer& out, const Choropleth& map) {
    begin_frame(out, map.frame, "map-choropleth");
    if (const auto bounds = bounds_of_all(map)) {
        picture(out, map, Projection(*bounds));
        legend(out, map);
    } else {
        out.add<"<p class=\"chart-empty\">{}</p>\n">(map.frame.empty);
    }
    std::vector<FrameRow> rows;
    std::transform(map.shapes.begin(), map.shapes.end(), std::back_inserter(rows), row_of);
    end_frame(out, map.frame, rows);
}

}  // namespace regia::map
