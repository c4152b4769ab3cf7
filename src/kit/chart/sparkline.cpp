// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/sparkline.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace regia::chart {
namespace {

constexpr double width = 96;
constexpr double height = 24;
constexpr double margin = 3;

bool is_known(const std::optional<double>& value) { return value && std::isfinite(*value); }

struct Range {
    double least = 0;
    double greatest = 0;
};

Range range_of(std::span<const std::optional<double>> values) {
    std::vector<double> known;
    for (const auto& value : values) {
        if (is_known(value)) {
            known.push_back(*value);
        }
    }
    const auto [least, greatest] = std::minmax_element(known.begin(), known.end());
    return {*least, *greatest};
}

/// Path data; a missing value lifts the pen.
std::string path(std::span<const std::optional<double>> values) {
    const auto [least, greatest] = range_of(values);
    const double step = (width - 2 * margin) / static_cast<double>(values.size() - 1);
    std::string data;
    bool pen_down = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (is_known(values[i])) {
            const double share = greatest / 2 > least / 2 ? (*values[i] / 2 - least / 2) / (greatest / 2 - least / 2) : 0.5;
            const double y = height - margin - share * (height - 2 * margin);
            data += (pen_down ? "L" : "M") + coordinate(margin + static_cast<double>(i) * step) + " " + coordinate(y);
            data += pen_down ? "" : "h0";  // a lone value is a dot, by its round cap
        }
        pen_down = is_known(values[i]);
    }
    return data;
}

}  // namespace

void sparkline(html::Writer& out, std::span<const std::optional<double>> values, std::string_view text) {
    if (std::count_if(values.begin(), values.end(), is_known) < 2) {
        return;
    }
    out.add<
        "<svg class=\"chart-sparkline\" role=\"img\" aria-label=\"{}\" width=\"96\" height=\"24\" viewBox=\"0 0 96 24\">"
        "<path class=\"line series-0\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\" stroke-linecap=\"round\" d=\"{}\"/></svg>">(
        text, series_colour(0), path(values));
}

}  // namespace regia::chart
