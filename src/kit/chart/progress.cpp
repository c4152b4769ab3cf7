// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/progress.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"

#include <algorithm>

namespace regia::chart {
namespace {

constexpr std::int64_t whole_bp = 10'000;

void words(html::Writer& out, const Progress& chart) {
    out.add<"<span class=\"chart-label\">{}</span> <span class=\"chart-value\">">(chart.label);
    if (!chart.part_text.empty()) {
        out.add<"<span class=\"chart-part\">{}</span> ">(chart.part_text);
    }
    out.add<"<strong>{}</strong></span>">(chart.share_text);
}

void bar(html::Writer& out, Percent share) {
    const auto shown = std::clamp<std::int64_t>(share.basis_points, 0, whole_bp);
    out.add<
        "<rect class=\"track\" fill=\"{}\" width=\"100%\" height=\"10\"/>"
        "<rect class=\"bar series-0\" fill=\"{}\" width=\"{}\" height=\"10\"/>">(track, series_colour(0),
                                                                                 percentage(static_cast<double>(shown) / whole_bp));
    if (share.basis_points > whole_bp) {  // nested, so that the arrow head sits at the right edge at any width
        out.add<"<svg class=\"more\" x=\"100%\" overflow=\"visible\"><path fill=\"#fff\" d=\"M-14 1l5 4-5 4zM-8 1l5 4-5 4z\"/></svg>">();
    }
}

}  // namespace

void progress(html::Writer& out, const Progress& chart) {
    out.add<"<div class=\"chart-progress\">">();
    words(out, chart);
    out.add<"<svg class=\"chart-track\" width=\"100%\" height=\"10\" aria-hidden=\"true\" focusable=\"false\">">();
    if (chart.share) {
        bar(out, *chart.share);
    } else {
        out.add<"<line class=\"no-data\" stroke=\"{}\" stroke-width=\"2\" stroke-dasharray=\"2 6\" y1=\"5\" y2=\"5\" x2=\"100%\"/>">(
            series_colour(5));
    }
    out.add<"</svg></div>\n">();
}

}  // namespace regia::chart
