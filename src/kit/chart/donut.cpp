// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/donut.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace regia::chart {
namespace {

constexpr double middle = 100;
constexpr double radius = 70;
constexpr double thickness = 42;
constexpr double round = 2 * std::numbers::pi * radius;
constexpr double smallest_numbered = 0.05;

/// The slices as shares of one, in their order.
std::vector<double> shares_of(const std::vector<Slice>& slices) {
    std::vector<double> shares;
    double greatest = 0;
    for (const auto& slice : slices) {
        shares.push_back(std::isfinite(slice.value) ? std::max(slice.value, 0.0) : 0.0);
        greatest = std::max(greatest, shares.back());
    }
    if (greatest > 0) {
        std::for_each(shares.begin(), shares.end(), [&](double& share) { share /= greatest; });  // so that no sum overflows
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        std::for_each(shares.begin(), shares.end(), [&](double& share) { share /= sum; });
    }
    return shares;
}

/// A point of the picture, `turn` of the way round from the top.
std::string place(double turn, double distance, bool across) {
    const double angle = 2 * std::numbers::pi * turn;
    return coordinate(across ? middle + distance * std::sin(angle) : middle - distance * std::cos(angle));
}

void sector(html::Writer& out, std::size_t index, double from, double share) {
    const auto dashes = share > 1 - 1e-9 ? "none" : coordinate(share * round) + " " + coordinate((1 - share) * round);
    out.add<
        "<circle class=\"slice {}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-dasharray=\"{}\" "
        "stroke-dashoffset=\"{}\" cx=\"100\" cy=\"100\" r=\"70\" transform=\"rotate(-90 100 100)\"/>">(
        series_class(index), series_colour(index), coordinate(thickness), dashes, coordinate(-from * round));
}

void gap(html::Writer& out, double turn) {
    constexpr double inner = radius - thickness / 2 - 1;
    constexpr double outer = radius + thickness / 2 + 1;
    out.add<"<line class=\"gap\" stroke=\"#fff\" stroke-width=\"2\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>">(
        place(turn, inner, true), place(turn, inner, false), place(turn, outer, true), place(turn, outer, false));
}

void number_on(html::Writer& out, std::size_t index, double turn) {
    out.add<"<text x=\"{}\" y=\"{}\" dy=\".35em\" text-anchor=\"middle\" font-size=\"16\" font-weight=\"bold\" fill=\"#fff\">{}</text>">(
        place(turn, radius, true), place(turn, radius, false), index + 1);
}

/// As large as fits into the hole.
void centre(html::Writer& out, const std::string& text) {
    const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
    constexpr double hole = 2 * (radius - thickness / 2) - 10;
    const double size = std::min(22.0, hole / (0.56 * static_cast<double>(std::max<std::ptrdiff_t>(letters, 1))));
    out.add<"<text class=\"chart-centre\" x=\"100\" y=\"100\" dy=\".35em\" text-anchor=\"middle\" font-size=\"{}\" fill=\"{}\">{}</text>">(
        coordinate(size), ink, text);
}

void picture(html::Writer& out, const Donut& chart, const std::vector<double>& shares) {
    out.add<"<svg role=\"img\" aria-labelledby=\"{}-name {}-desc\" width=\"200\" height=\"200\" viewBox=\"0 0 200 200\">">(chart.figure.id,
                                                                                                                           chart.figure.id);
    picture_name(out, chart.figure);
    double from = 0;
    for (std::size_t i = 0; i < shares.size(); from += shares[i++]) {
        if (shares[i] > 0) {
            sector(out, i, from, shares[i]);
        }
    }
    from = 0;
    for (std::size_t i = 0; i < shares.size(); from += shares[i++]) {
        if (shares[i] > 0 && shares[i] < 1 - 1e-9) {
            gap(out, from);
        }
        if (shares[i] >= smallest_numbered) {
            number_on(out, i, from + shares[i] / 2);
        }
    }
    centre(out, chart.centre);
    out.add<"</svg>\n">();
}

void legend_item(html::Writer& out, const Slice& slice, std::size_t index) {
    out.add<
        "<li><svg class=\"swatch\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">"
        "<rect class=\"slice-key {}\" fill=\"{}\" width=\"24\" height=\"24\" rx=\"3\"/>"
        "<text x=\"12\" y=\"17\" text-anchor=\"middle\" font-size=\"14\" font-weight=\"bold\" fill=\"#fff\">{}</text></svg> ">(
        series_class(index), series_colour(index), index + 1);
    slice.link.empty() ? out.text(slice.label) : out.add<"<a href=\"{}\">{}</a>">(html::url(slice.link), slice.label);
    out.add<" <span class=\"chart-part\">{}</span> <strong class=\"chart-value\">{}</strong></li>\n">(slice.value_text, slice.share_text);
}

void legend(html::Writer& out, const std::vector<Slice>& slices) {
    out.add<"<ul class=\"chart-legend\">\n">();
    for (std::size_t i = 0; i < slices.size(); ++i) {
        legend_item(out, slices[i], i);
    }
    out.add<"</ul>">();
}

Table table_of(const Donut& chart) {
    Table table{{chart.label_column, chart.value_column, chart.share_column}, {}};
    for (const auto& slice : chart.slices) {
        table.rows.push_back({slice.label, slice.value_text, slice.share_text});
    }
    return table;
}

}  // namespace

void donut(html::Writer& out, const Donut& chart) {
    begin_figure(out, chart.figure, "chart-donut");
    const auto shares = shares_of(chart.slices);
    if (std::all_of(shares.begin(), shares.end(), [](double share) { return share == 0; })) {
        empty_paragraph(out, chart.figure);
    } else {
        out.add<"<div class=\"chart-parts\">">();
        picture(out, chart, shares);
        legend(out, chart.slices);
        out.add<"</div>\n">();
    }
    end_figure(out, chart.figure, table_of(chart));
}

}  // namespace regia::chart
