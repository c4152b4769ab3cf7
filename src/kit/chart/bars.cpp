// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/bars.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"

#include <algorithm>
#include <cmath>

namespace regia::chart {
namespace {

std::optional<double> known(const Bar& bar) { return bar.value && std::isfinite(*bar.value) ? bar.value : std::nullopt; }

/// From values to shares of the width. Zero is always on it.
struct Scale {
    double least = 0;
    double greatest = 0;

    [[nodiscard]] double share(double value) const {
        const double width = greatest - least;
        return width > 0 ? (value - least) / width : 0;
    }
};

Scale scale_of(const Bars& chart) {
    Scale scale{0, std::max(chart.whole.value_or(0), 0.0)};
    for (const auto& bar : chart.bars) {
        const double value = known(bar).value_or(0);
        scale = {std::min(scale.least, value), std::max(scale.greatest, value)};
    }
    return scale;
}

void label(html::Writer& out, const Bar& bar) {
    out.add<"<span class=\"chart-label\">">();
    bar.link.empty() ? out.text(bar.label) : out.add<"<a href=\"{}\">{}</a>">(html::url(bar.link), bar.label);
    out.add<"</span> <strong class=\"chart-value\">{}</strong>">(bar.value_text);
}

void missing_bar(html::Writer& out) {
    out.add<"<line class=\"no-data\" stroke=\"{}\" stroke-width=\"2\" stroke-dasharray=\"2 6\" y1=\"8\" y2=\"8\" x2=\"100%\"/>">(
        series_colour(5));
}

void drawn_bar(html::Writer& out, const Bar& bar, double value, const Scale& scale) {
    const double zero = scale.share(0);
    const double end = scale.share(value);
    out.add<"<rect class=\"bar {}\" fill=\"{}\" x=\"{}\" y=\"1\" width=\"{}\" height=\"14\"/>">(
        series_class(bar.series), series_colour(bar.series), percentage(std::min(zero, end)), percentage(std::abs(end - zero)));
    // The zero line is what is seen of a bar of zero.
    out.add<"<rect class=\"axis\" fill=\"{}\" x=\"{}\" width=\"2\" height=\"16\"/>">(ink, percentage(zero));
}

/// The picture only repeats the words before it: hidden from screen readers, which read a list of labels and values.
void row(html::Writer& out, const Bar& bar, const Scale& scale) {
    out.add<"<li class=\"chart-row\">">();
    label(out, bar);
    out.add<"<svg class=\"chart-track\" width=\"100%\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">">();
    const auto value = known(bar);
    value ? drawn_bar(out, bar, *value, scale) : missing_bar(out);
    out.add<"</svg></li>\n">();
}

Table table_of(const Bars& chart) {
    Table table{{chart.label_column, chart.value_column}, {}};
    for (const auto& bar : chart.bars) {
        table.rows.push_back({bar.label, bar.value_text});
    }
    return table;
}

}  // namespace

void bars(html::Writer& out, const Bars& chart) {
    begin_figure(out, chart.figure, "chart-bars");
    if (chart.bars.empty()) {
        empty_paragraph(out, chart.figure);
    } else {
        out.add<"<p class=\"chart-description visually-hidden\">{}</p><ul class=\"chart-rows\">\n">(chart.figure.description);
        const auto scale = scale_of(chart);
        for (const auto& bar : chart.bars) {
            row(out, bar, scale);
        }
        out.add<"</ul>">();
    }
    end_figure(out, chart.figure, table_of(chart));
}

}  // namespace regia::chart
