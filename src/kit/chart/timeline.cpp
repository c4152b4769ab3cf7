// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/timeline.hpp"

#include "kit/chart/number.hpp"
#include "kit/chart/palette.hpp"
#include "kit/chart/ticks.hpp"

#include <algorithm>

/// Places across are shares of the width, so rows are ordinary HTML: labels wrap above the spans, or beside them on a wide screen.
namespace regia::chart {
namespace {

constexpr double planned_y = 9;
constexpr double actual_y = 20;
constexpr double tail = 0.04;  // what shows that a span has not ended

double days(Date date) { return static_cast<double>(date.day.time_since_epoch().count()); }

/// From days to shares of the width.
struct Scale {
    Date from;
    Date to;

    [[nodiscard]] double share(Date date) const { return (days(date) - days(from)) / (days(to) - days(from)); }
};

Scale scale_of(const Timeline& chart) {
    Scale scale{chart.today_date, chart.today_date};
    for (const auto& row : chart.rows) {
        for (const auto& date : {row.planned.start, row.planned.end, row.actual.start, row.actual.end}) {
            scale = {std::min(scale.from, date.value_or(scale.from)), std::max(scale.to, date.value_or(scale.to))};
        }
    }
    const auto margin = std::max(std::chrono::days{15}, (scale.to.day - scale.from.day) / 25);
    return {{scale.from.day - margin}, {scale.to.day + margin}};
}

/// The start before the end, whatever was written.
Span ordered(Span span) {
    if (span.start && span.end && *span.end < *span.start) {
        std::swap(span.start, span.end);
    }
    return span;
}

/// What is known of a row for drawing: shares of the width.
struct Stretch {
    double from = 0;
    double to = 0;
};

void dashed(html::Writer& out, std::string_view css_class, std::string_view colour, double y, Stretch stretch) {
    out.add<"<line class=\"{}\" stroke=\"{}\" stroke-width=\"3\" stroke-dasharray=\"3 4\" x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/>">(
        css_class, colour, percentage(stretch.from), percentage(stretch.to), coordinate(y), coordinate(y));
}

void planned_box(html::Writer& out, Stretch stretch) {
    out.add<"<rect class=\"planned\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.5\" x=\"{}\" y=\"5\" width=\"{}\" height=\"8\"/>">(
        ink, percentage(stretch.from), percentage(stretch.to - stretch.from));
}

void planned(html::Writer& out, Span span, const Scale& scale) {
    if (span.start && span.end) {
        planned_box(out, {scale.share(*span.start), scale.share(*span.end)});
    } else if (span.known()) {
        dashed(out, "planned open", ink, planned_y, {span.start ? scale.share(*span.start) : 0, span.end ? scale.share(*span.end) : 1});
    }
}

void actual(html::Writer& out, Span span, const Scale& scale, Date today) {
    if (!span.known()) {
        return;
    }
    const auto colour = series_colour(0);
    const double to = scale.share(span.end.value_or(std::max(*span.start, today)));
    if (!span.start) {
        dashed(out, "actual open series-0", colour, actual_y, {0, to});
        return;
    }
    const double from = scale.share(*span.start);
    // At least a sliver: a thing done in a day is to be seen.
    out.add<"<rect class=\"actual series-0\" fill=\"{}\" x=\"{}\" y=\"16\" width=\"{}\" height=\"8\"/>">(
        colour, percentage(from), percentage(std::max(to - from, 0.004)));
    if (!span.end) {
        dashed(out, "actual open series-0", colour, actual_y, {to, to + tail});
    }
}

/// From the planned end to the actual one, or to today: stripes, where the row is said to be late.
void lateness(html::Writer& out, const TimelineRow& row, const Scale& scale, Date today) {
    const auto due = ordered(row.planned).end;
    const auto until = ordered(row.actual).end.value_or(today);
    if (!row.late_text.empty() && due && *due < until) {
        const auto from = percentage(scale.share(*due));
        const auto to = percentage(scale.share(until));
        out.add<"<line class=\"late-ground\" stroke=\"#fff\" stroke-width=\"8\" x1=\"{}\" x2=\"{}\" y1=\"20\" y2=\"20\"/>">(from, to);
        out.add<"<line class=\"late\" stroke=\"{}\" stroke-width=\"8\" stroke-dasharray=\"4 3\" x1=\"{}\" x2=\"{}\" y1=\"20\" y2=\"20\"/>">(
            alarm, from, to);
    }
}

void vertical(html::Writer& out, std::string_view css_class, std::string_view colour, double share, std::string_view dashes) {
    const auto x = percentage(share);
    out.add<"<line class=\"{}\" stroke=\"{}\" stroke-dasharray=\"{}\" x1=\"{}\" x2=\"{}\" y2=\"100%\"/>">(css_class, colour, dashes, x, x);
}

void grid(html::Writer& out, const Scale& scale, Date today) {
    for (const auto tick : calendar_ticks(scale.from, scale.to, 6)) {
        vertical(out, "grid", faint, scale.share(tick), "none");
    }
    vertical(out, "today", ink, scale.share(today), "5 3");
}

std::string_view anchor(double share) { return share > 0.92 ? "end" : share < 0.08 ? "start" : "middle"; }

void axis_words(html::Writer& out, double share, int y, std::string_view words) {
    out.add<"<text x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>">(percentage(share), y, anchor(share), words);
}

/// Years or quarters named above, quarters and months as strokes, today below.
void axis(html::Writer& out, const Timeline& chart, const Scale& scale) {
    out.add<
        "<li class=\"chart-row chart-axis\" aria-hidden=\"true\"><span class=\"chart-label\"></span>"
        "<svg class=\"axis\" width=\"100%\" height=\"44\" focusable=\"false\" font-size=\"14\" fill=\"{}\">">(ink);
    for (const auto tick : calendar_ticks(scale.from, scale.to, 6)) {
        axis_words(out, scale.share(tick), 14, calendar_text(tick));
    }
    for (const auto tick : calendar_ticks(scale.from, scale.to, 32)) {
        const auto x = percentage(scale.share(tick));
        out.add<"<line class=\"grid\" stroke=\"{}\" x1=\"{}\" x2=\"{}\" y1=\"18\" y2=\"24\"/>">(ink, x, x);
    }
    axis_words(out, scale.share(chart.today_date), 40, chart.today);
    out.add<"</svg></li>\n">();
}

void label(html::Writer& out, const TimelineRow& row) {
    out.add<"<span class=\"chart-label\">">();
    row.link.empty() ? out.text(row.label) : out.add<"<a href=\"{}\">{}</a>">(html::url(row.link), row.label);
    if (!row.late_text.empty()) {
        out.add<
            " <strong class=\"chart-late\"><svg width=\"14\" height=\"13\" aria-hidden=\"true\" focusable=\"false\">"
            "<path class=\"late\" fill=\"{}\" d=\"M7 0l7 13h-14z\"/></svg> {}</strong>">(alarm, row.late_text);
    }
    out.add<"</span>">();
}

void row_of(html::Writer& out, const Timeline& chart, std::size_t index, const Scale& scale) {
    const auto& row = chart.rows[index];
    out.add<"<li class=\"chart-row\">">();
    label(out, row);
    out.add<
        "<svg class=\"chart-spans\" role=\"img\" aria-labelledby=\"{}-row-{}\" width=\"100%\" height=\"30\">"
        "<title id=\"{}-row-{}\">{}: {}; {}: {}</title>">(chart.figure.id, index, chart.figure.id, index, chart.planned, row.planned_text,
                                                          chart.actual, row.actual_text);
    grid(out, scale, chart.today_date);
    planned(out, ordered(row.planned), scale);
    actual(out, ordered(row.actual), scale, chart.today_date);
    lateness(out, row, scale, chart.today_date);
    out.add<"</svg></li>\n">();
}

void legend(html::Writer& out, const Timeline& chart) {
    out.add<
        "<ul class=\"chart-legend\"><li><svg class=\"swatch\" width=\"28\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">"
        "<rect class=\"planned\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.5\" x=\"1\" y=\"2\" width=\"26\" height=\"8\"/></svg> "
        "{}</li>">(ink, chart.planned);
    out.add<
        "<li><svg class=\"swatch\" width=\"28\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">"
        "<rect class=\"actual series-0\" fill=\"{}\" y=\"2\" width=\"28\" height=\"8\"/></svg> {}</li>">(series_colour(0), chart.actual);
    out.add<
        "<li><svg class=\"swatch\" width=\"28\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">"
        "<line class=\"late\" stroke=\"{}\" stroke-width=\"8\" stroke-dasharray=\"4 3\" y1=\"6\" x2=\"28\" y2=\"6\"/></svg> {}</li>">(
        alarm, chart.late);
    out.add<
        "<li><svg class=\"swatch\" width=\"28\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">"
        "<line class=\"today\" stroke=\"{}\" stroke-dasharray=\"5 3\" x1=\"14\" x2=\"14\" y2=\"12\"/></svg> {}</li></ul>\n">(ink,
                                                                                                                             chart.today);
}

Table table_of(const Timeline& chart) {
    Table table{{chart.label_column, chart.planned, chart.actual, chart.late}, {}};
    for (const auto& row : chart.rows) {
        table.rows.push_back({row.label, row.planned_text, row.actual_text, row.late_text});
    }
    return table;
}

bool has_dates(const TimelineRow& row) { return row.planned.known() || row.actual.known(); }

}  // namespace

void timeline(html::Writer& out, const Timeline& chart) {
    begin_figure(out, chart.figure, "chart-timeline");
    if (std::none_of(chart.rows.begin(), chart.rows.end(), has_dates)) {
        empty_paragraph(out, chart.figure);
    } else {
        out.add<"<p class=\"chart-description visually-hidden\">{}</p>">(chart.figure.description);
        legend(out, chart);
        out.add<"<ul class=\"chart-rows\">\n">();
        const auto scale = scale_of(chart);
        axis(out, chart, scale);
        for (std::size_t i = 0; i < chart.rows.size(); ++i) {
            row_of(out, chart, i, scale);
        }
        out.add<"</ul>">();
    }
    end_figure(out, chart.figure, table_of(chart));
}

}  // namespace regia::chart
