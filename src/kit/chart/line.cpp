// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/line.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

/// Places across are shares of the width and places down are pixels, so words keep their size however narrow the screen is.
namespace regia::chart {
namespace {

constexpr double right = 0.96;
constexpr double top = 24;
constexpr double bottom = 224;
constexpr std::size_t most_marks = 40;  // more marks than this in a series hide its line

/// Circle, square, diamond, triangle.
constexpr std::array<std::string_view, 4> marks{"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "M-4-4h8v8h-8z", "M0-6l6 6-6 6-6-6z",
                                                "M0-5l5.5 9h-11z"};

struct Range {
    double least = 0;
    double greatest = 0;

    [[nodiscard]] double share(double value) const { return greatest > least ? (value - least) / (greatest - least) : 0.5; }
};

bool has_place(const Point& point) { return std::isfinite(point.x); }
bool is_drawn(const Point& point) { return has_place(point) && point.y && std::isfinite(*point.y); }

template <class Which>
std::vector<double> collect(const Line& chart, Which which) {
    std::vector<double> numbers;
    for (const auto& series : chart.series) {
        for (const auto& point : series.points) {
            if (is_drawn(point)) {
                numbers.push_back(which(point));
            }
        }
    }
    return numbers;
}

Range range_of(const std::vector<double>& numbers) {
    const auto [least, greatest] = std::minmax_element(numbers.begin(), numbers.end());
    return {*least, *greatest};
}

std::vector<double> y_ticks(const Line& chart) {
    auto range = range_of(collect(chart, [](const Point& point) { return *point.y; }));
    if (chart.from_zero) {
        range = {std::min(range.least, 0.0), std::max(range.greatest, 0.0)};
    }
    return nice_ticks(range.least, range.greatest, 4);
}

bool is_whole(double number) { return number == std::floor(number); }

/// Between whole numbers (years) there is nothing to name.
std::vector<Tick> x_ticks(const Line& chart, const Range& range) {
    if (!chart.x_ticks.empty()) {
        return chart.x_ticks;
    }
    const auto xs = collect(chart, [](const Point& point) { return point.x; });
    const bool only_whole = std::all_of(xs.begin(), xs.end(), is_whole);
    std::vector<Tick> ticks;
    for (const double at : range.least < range.greatest ? nice_ticks(range.least, range.greatest, 5) : std::vector{range.least}) {
        if (at >= range.least && at <= range.greatest && (!only_whole || is_whole(at))) {
            ticks.push_back({at, chart.x_text(at)});
        }
    }
    return ticks;
}

/// Where the first point stands, so that on a phone the words of the y axis do not cover it.
double left_of(const Line& chart, const std::vector<double>& ticks) {
    std::size_t letters = 0;
    for (const double tick : ticks) {
        letters = std::max(letters, chart.y_text(tick).size());
    }
    constexpr double letter = 8.0 / 400;  // pixels in the width of a phone
    return std::min(0.03 + static_cast<double>(letters) * letter, 0.17);
}

/// From data to the drawing.
struct Plot {
    Range x;
    Range y;
    double left = 0;

    [[nodiscard]] double share(double at) const { return left + (right - left) * x.share(at); }
    [[nodiscard]] std::string across(double at) const { return percentage(share(at)); }
    [[nodiscard]] std::string down(double value) const { return coordinate(bottom - (bottom - top) * y.share(value)); }
};

void y_grid(html::Writer& out, const Plot& plot, const std::vector<double>& ticks) {
    out.add<"<g class=\"grid\" stroke=\"{}\">">(faint);
    for (const double tick : ticks) {
        const auto y = plot.down(tick);
        out.add<"<line x2=\"100%\" y1=\"{}\" y2=\"{}\"/>">(y, y);
    }
    out.add<"</g>">();
}

void y_words(html::Writer& out, const Line& chart, const Plot& plot, const std::vector<double>& ticks) {
    // The white edge keeps the words readable where a line passes behind them.
    out.add<
        "<g class=\"axis\" fill=\"{}\" font-size=\"14\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" "
        "paint-order=\"stroke\">">(ink);
    for (const double tick : ticks) {
        out.add<"<text y=\"{}\" dy=\"-5\">{}</text>">(plot.down(tick), chart.y_text(tick));
    }
    out.add<"</g>">();
}

void x_axis(html::Writer& out, const Plot& plot, const std::vector<Tick>& ticks) {
    out.add<"<g class=\"axis\" fill=\"{}\" font-size=\"14\">">(ink);
    for (const auto& tick : ticks) {
        const double share = plot.share(tick.at);
        const std::string_view anchor = share > 0.9 ? "end" : share < 0.06 ? "start" : "middle";
        const auto x = percentage(share);
        out.add<"<line stroke=\"{}\" x1=\"{}\" x2=\"{}\" y1=\"224\" y2=\"230\"/>">(ink, x, x);
        out.add<"<text x=\"{}\" y=\"247\" text-anchor=\"{}\">{}</text>">(x, anchor, tick.text);
    }
    out.add<"</g>">();
}

std::vector<Point> by_x(const Series& series) {
    auto points = series.points;
    std::erase_if(points, [](const Point& point) { return !has_place(point); });
    std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
    return points;
}

void segments(html::Writer& out, const Plot& plot, const std::vector<Point>& points) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& from = points[i - 1];
        const auto& to = points[i];
        if (is_drawn(from) && is_drawn(to)) {
            out.add<"<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>">(plot.across(from.x), plot.down(*from.y), plot.across(to.x),
                                                                       plot.down(*to.y));
        }
    }
}

bool is_alone(const std::vector<Point>& points, std::size_t i) {
    return (i == 0 || !is_drawn(points[i - 1])) && (i + 1 == points.size() || !is_drawn(points[i + 1]));
}

void point_marks(html::Writer& out, const Line& chart, const Plot& plot, const std::vector<Point>& points, std::size_t series) {
    const auto address = "#" + chart.figure.id + "-mark-" + std::to_string(series % marks.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        if (is_drawn(point) && (points.size() <= most_marks || is_alone(points, i))) {
            out.add<"<use href=\"{}\" x=\"{}\" y=\"{}\"><title>{} – {}: {}</title></use>">(html::url(address), plot.across(point.x),
                                                                                           plot.down(*point.y), chart.series[series].name,
                                                                                           chart.x_text(point.x), point.text);
        }
    }
}

std::string_view dashes(Stroke stroke) { return stroke == Stroke::dashed ? "5 6" : "none"; }

void drawn_series(html::Writer& out, const Line& chart, const Plot& plot, std::size_t index) {
    const auto points = by_x(chart.series[index]);
    const auto colour = series_colour(index);
    out.add<"<g class=\"line {}\" stroke=\"{}\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-dasharray=\"{}\">">(
        series_class(index), colour, dashes(chart.series[index].stroke));
    segments(out, plot, points);
    out.add<"</g><g class=\"mark {}\" fill=\"{}\">">(series_class(index), colour);
    point_marks(out, chart, plot, points, index);
    out.add<"</g>\n">();
}

void mark_shapes(html::Writer& out, const Figure& figure) {
    out.add<"<defs>">();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        out.add<"<path id=\"{}-mark-{}\" d=\"{}\"/>">(figure.id, i, marks[i]);
    }
    out.add<"</defs>">();
}

void picture(html::Writer& out, const Line& chart) {
    const auto ticks = y_ticks(chart);
    const Plot plot{range_of(collect(chart, [](const Point& point) { return point.x; })),
                    ticks.empty() ? Range{} : Range{ticks.front(), ticks.back()}, left_of(chart, ticks)};
    out.add<"<svg class=\"chart-plot\" role=\"img\" aria-labelledby=\"{}-name {}-desc\" width=\"100%\" height=\"256\">">(chart.figure.id,
                                                                                                                         chart.figure.id);
    picture_name(out, chart.figure);
    mark_shapes(out, chart.figure);
    y_grid(out, plot, ticks);
    x_axis(out, plot, x_ticks(chart, plot.x));
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        drawn_series(out, chart, plot, i);
    }
    y_words(out, chart, plot, ticks);
    out.add<"</svg>\n">();
}

void legend(html::Writer& out, const Line& chart) {
    out.add<"<ul class=\"chart-legend\">">();
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const auto colour = series_colour(i);
        const auto css_class = series_class(i);
        out.add<
            "<li><svg class=\"swatch\" width=\"36\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">"
            "<line class=\"line {}\" stroke=\"{}\" stroke-width=\"2.5\" stroke-dasharray=\"{}\" y1=\"7\" x2=\"36\" y2=\"7\"/>"
            "<path class=\"mark {}\" fill=\"{}\" transform=\"translate(18 7)\" d=\"{}\"/></svg> {}</li>">(
            css_class, colour, dashes(chart.series[i].stroke), css_class, colour, marks[i % marks.size()], chart.series[i].name);
    }
    out.add<"</ul>\n">();
}

Table table_of(const Line& chart) {
    Table table{{chart.x_column}, {}};
    std::map<double, std::vector<std::string>> cells;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        table.columns.push_back(chart.series[i].name);
        for (const auto& point : by_x(chart.series[i])) {
            auto& row = cells.try_emplace(point.x, chart.series.size(), chart.missing).first->second;
            row[i] = point.text;
        }
    }
    for (auto& [x, row] : cells) {
        row.insert(row.begin(), chart.x_text(x));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void line(html::Writer& out, const Line& chart) {
    begin_figure(out, chart.figure, "chart-line");
    if (collect(chart, [](const Point& point) { return point.x; }).empty()) {
        empty_paragraph(out, chart.figure);
    } else {
        picture(out, chart);
        if (chart.series.size() > 1) {
            legend(out, chart);
        }
    }
    end_figure(out, chart.figure, table_of(chart));
}

}  // namespace regia::chart
