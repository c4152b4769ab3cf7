// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/symbols.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace regia::map {
namespace {

constexpr double largest_radius = 110;  // of a viewBox `width` wide
constexpr double smallest_radius = 10;
constexpr std::int32_t width = 2000;
constexpr std::int32_t smallest_margin = 16;

FrameRow row_of(const Symbol& symbol) { return {symbol.name, symbol.link, symbol.value_text}; }

bool is_known(const Symbol& symbol) { return symbol.value && std::isfinite(*symbol.value); }
double amount(const Symbol& symbol) { return is_known(symbol) ? std::abs(*symbol.value) : -1; }

double greatest_amount(const Symbols& map) {
    double greatest = 0;
    for (const auto& symbol : map.symbols) {
        greatest = std::max(greatest, amount(symbol));
    }
    return greatest;
}

double radius_of(double amount, double greatest) {
    return greatest > 0 ? std::max(smallest_radius, largest_radius * std::sqrt(amount / greatest)) : smallest_radius;
}

std::string tenths(double number) { return fmt::format("{:.1f}", number); }

Bounds bounds_of_all(const Symbols& map) {
    std::vector<Point> points;
    for (const auto& symbol : map.symbols) {
        points.push_back(symbol.at);
    }
    if (const auto outline = bounds_of(std::span{map.outlines})) {
        points.push_back({outline->west_e5, outline->south_e5});
        points.push_back({outline->east_e5, outline->north_e5});
    }
    return bounds_of(points).value_or(Bounds{});
}

/// How far the circle goes over the edge of the drawing.
double overshoot(const Symbol& symbol, const Projection& projection, double greatest) {
    const auto [x, y] = projection.spot(symbol.at);
    const double radius = radius_of(std::max(amount(symbol), 0.0), greatest);
    return radius - std::min({x, y, projection.width() - x, projection.height() - y});
}

/// With a margin that is just wide enough for the circles near the edge.
Projection projection_for(const Symbols& map, double greatest) {
    const auto bounds = bounds_of_all(map);
    const Projection tight(bounds, width, smallest_margin);
    double over = 0;
    for (const auto& symbol : map.symbols) {
        over = std::max(over, overshoot(symbol, tight, greatest));
    }
    return Projection(bounds, width, 2 * smallest_margin + static_cast<std::int32_t>(over));
}

void outlines(html::Writer& out, const Symbols& map, const Projection& projection) {
    out.add<"<g class=\"outline\" fill=\"#f2f4f6\" stroke=\"#8a94a0\" stroke-width=\"3\" fill-rule=\"evenodd\">">();
    for (const auto& rings : map.outlines) {
        out.add<"<path d=\"{}\"/>">(path_data(rings, projection));
    }
    out.add<"</g>\n">();
}

void circle(html::Writer& out, const Symbols& map, const Symbol& symbol, const Projection& projection, double greatest) {
    const auto row = row_of(symbol);
    const auto spot = projection.spot(symbol.at);
    const bool known = is_known(symbol);
    const bool negative = known && *symbol.value < 0;
    begin_territory(out, row, !known ? "symbol no-data" : negative ? "symbol negative" : "symbol", known ? "#1f6fbf" : "#fff");
    out.add<"<circle id=\"{}-{}\" cx=\"{}\" cy=\"{}\" r=\"{}\" stroke-dasharray=\"{}\"/>">(
        map.frame.id, symbol.id, spot.x, spot.y, tenths(known ? radius_of(amount(symbol), greatest) : smallest_radius),
        negative ? "12 8" : "none");
    end_territory(out, row);
}

/// The largest first, so that the small ones lie on top and can be clicked.
std::vector<const Symbol*> drawing_order(const Symbols& map) {
    std::vector<const Symbol*> order;
    for (const auto& symbol : map.symbols) {
        order.push_back(&symbol);
    }
    std::stable_sort(order.begin(), order.end(), [](const Symbol* a, const Symbol* b) { return amount(*a) > amount(*b); });
    return order;
}

void picture(html::Writer& out, const Symbols& map, const Projection& projection, double greatest) {
    begin_picture(out, map.frame, projection.width(), projection.height());
    outlines(out, map, projection);
    out.add<"<g class=\"symbols\" stroke=\"#003a75\" stroke-width=\"4\" fill-opacity=\".6\">\n">();
    for (const auto* symbol : drawing_order(map)) {
        circle(out, map, *symbol, projection, greatest);
    }
    out.add<"</g>">();
    end_picture(out);
}

bool only_whole_numbers(const Symbols& map) {
    return std::all_of(map.symbols.begin(), map.symbols.end(),
                       [](const Symbol& symbol) { return !is_known(symbol) || *symbol.value == std::floor(*symbol.value); });
}

/// A picture as wide as the map with the same units, so that sizes compare at any width; the words below are in columns of equal width.
void sizes(html::Writer& out, const std::vector<double>& references, std::int32_t map_width, double greatest) {
    const double height = 2 * radius_of(references.front(), greatest) + 8;
    out.add<
        "<svg class=\"map-picture\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" viewBox=\"0 0 {} {}\">"
        "<g class=\"symbols\" fill=\"#1f6fbf\" stroke=\"#003a75\" stroke-width=\"4\" fill-opacity=\".6\">">(map_width, tenths(height));
    const double column = static_cast<double>(map_width) / static_cast<double>(references.size());
    for (std::size_t i = 0; i < references.size(); ++i) {
        const double radius = radius_of(references[i], greatest);
        out.add<"<circle class=\"symbol\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>">(tenths(column * (static_cast<double>(i) + 0.5)),
                                                                           tenths(height - radius - 4), tenths(radius));
    }
    out.add<"</g></svg>">();
}

void legend(html::Writer& out, const Symbols& map, std::int32_t map_width, double greatest) {
    const auto references = reference_values(greatest, only_whole_numbers(map));
    if (!references.empty()) {
        sizes(out, references, map_width, greatest);
        out.add<"<ul class=\"map-sizes\">">();
        for (const double reference : references) {
            out.add<"<li>{}</li>">(map.value_text(reference));
        }
        out.add<"</ul>\n">();
    }
    if (!std::all_of(map.symbols.begin(), map.symbols.end(), is_known)) {
        out.add<
            "<ul class=\"map-legend\"><li><svg class=\"swatch\" width=\"16\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">"
            "<circle class=\"symbol no-data\" fill=\"#fff\" stroke=\"#003a75\" cx=\"8\" cy=\"8\" r=\"5\"/></svg> {}</li></ul>\n">(
            map.frame.no_data);
    }
}

/// The greatest 1, 2 or 5 times a power of ten that is at most `value`.
double nice_floor(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double digit = value / power * (1 + 1e-12);
    return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

}  // namespace

std::vector<double> reference_values(double greatest, bool whole_numbers) {
    std::vector<double> values;
    for (const double divisor : {1.0, 5.0, 25.0}) {
        const double value = greatest > 0 && std::isfinite(greatest) ? nice_floor(greatest / divisor) : 0;
        if (value > 0 && std::isfinite(value) && (!whole_numbers || value >= 1)) {
            values.push_back(value);
        }
    }
    return values;
}

void symbols(html::Writer& out, const Symbols& map) {
    begin_frame(out, map.frame, "map-symbols");
    if (map.symbols.empty()) {
        out.add<"<p class=\"chart-empty\">{}</p>\n">(map.frame.empty);
    } else {
        const double greatest = greatest_amount(map);
        const auto projection = projection_for(map, greatest);
        picture(out, map, projection, greatest);
        legend(out, map, projection.width(), greatest);
    }
    std::vector<FrameRow> rows;
    std::transform(map.symbols.begin(), map.symbols.end(), std::back_inserter(rows), row_of);
    end_frame(out, map.frame, rows);
}

}  // namespace regia::map
