// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/chart/figure.hpp"
#include "kit/chart/ticks.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace regia::chart {

struct Point {
    double x = 0;             ///< a year, a day number, an ordinal
    std::optional<double> y;  ///< not known: the line is interrupted
    std::string text;         ///< the value as it is read: "12,4 %", "n.d."
};

enum class Stroke {
    solid,   ///< what was measured
    dashed,  ///< what is aimed at or expected
};

struct Series {
    std::string name;
    std::vector<Point> points;  ///< in any order; drawn by x
    Stroke stroke = Stroke::solid;
};

/// One or several series over a common x. Series differ in colour and in the shape of their marks.
struct Line {
    Figure figure;
    std::string x_column;  ///< heading of the table's first column: "Year"
    std::vector<Series> series;
    std::function<std::string(double)> x_text;  ///< a place on the x axis in words; also the row headings of the table
    std::function<std::string(double)> y_text;  ///< a tick of the y axis in words
    std::vector<Tick> x_ticks;                  ///< where round numbers would be wrong (dates, rounds); empty: nice_ticks
    bool from_zero = true;                      ///< whether the y axis must show zero
    std::string missing = "–";                  ///< in the table, where a series has no point
};

void line(html::Writer& out, const Line& chart);

}  // namespace regia::chart
