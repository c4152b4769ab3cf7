// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"
#include "kit/chart/figure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::chart {

/// A stretch of days. An end that is not known is open; without either there is nothing to draw.
struct Span {
    std::optional<Date> start;
    std::optional<Date> end;

    [[nodiscard]] bool known() const { return start || end; }
};

struct TimelineRow {
    std::string label;
    std::string link;  ///< where the label leads; may be empty
    Span planned;
    Span actual;               ///< without an end: still going on, drawn until today
    std::string planned_text;  ///< "01/03/2021 – 30/06/2023"
    std::string actual_text;   ///< "from 15/04/2021", "not begun"
    std::string late_text;     ///< "Late by 3 months"; not empty: the row is marked as late, by words and by shape
};

/// Planned and actual spans of the same things, one under the other, with today's line.
struct Timeline {
    Figure figure;
    std::string label_column;  ///< headings of the table; `planned`, `actual` and `today` also name the legend
    std::string planned;
    std::string actual;
    std::string late;
    std::string today;
    Date today_date;
    std::vector<TimelineRow> rows;
};

/// Open ends are dashed up to the edge of the picture (an actual span: up to today). An end before its start is drawn the other
/// way round: the texts show what was written.
void timeline(html::Writer& out, const Timeline& chart);

}  // namespace regia::chart
