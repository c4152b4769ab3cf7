// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_section_views.hpp"
#include "kit/chart/line.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

constexpr int ticks_max = 6;

using SumsByDay = std::map<Date, Money>;

/// What had come together by each day on which something came.
template <class Rows>
SumsByDay cumulated(const Rows& rows) {
    SumsByDay by_day;
    for (const auto& row : rows) {
        if (row.date) {
            by_day[*row.date] += row.amount;
        }
    }
    Money sum;
    for (auto& [day, amount] : by_day) {
        sum += amount;
        amount = sum;
    }
    return by_day;
}

double place_of(Date day) { return static_cast<double>(day.day.time_since_epoch().count()); }
Date day_at(double place) { return {std::chrono::sys_days{std::chrono::days{static_cast<int>(place)}}}; }

chart::Series series_of(const site::Frame& context, const char* name, const SumsByDay& sums) {
    chart::Series series{std::string(context.t(name)), {}, chart::Stroke::solid};
    for (const auto& [day, sum] : sums) {
        series.points.push_back({place_of(day), static_cast<double>(sum.cents) / 100.0, context.words.money(sum)});
    }
    return series;
}

/// The whole funding as a dashed line over the same days.
chart::Series whole_of(const site::Frame& context, Money funding, Date from, Date to) {
    const auto text = context.words.money(funding);
    const auto height = static_cast<double>(funding.cents) / 100.0;
    return {std::string(context.t("Funding")), {{place_of(from), height, text}, {place_of(to), height, text}}, chart::Stroke::dashed};
}

void cumulative_chart(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto commitments = cumulated(page.sheet.commitments);
    const auto payments = cumulated(page.sheet.payments);
    auto days = commitments;
    days.insert(payments.begin(), payments.end());
    if (days.size() < 2) {
        return;
    }
    chart::Line chart;
    chart.figure = {.id = "spending",
                    .title = std::string(context.t("Commitments and payments, added up over time")),
                    .description = context.words.with("Payments reach {} of {} of funding.",
                                                      {context.words.short_money(page.sheet.project.paid_total),
                                                       context.words.short_money(page.sheet.project.funding_total)}),
                    .table_summary = std::string(context.t("The figures as a table")),
                    .empty = ""};
    chart.x_column = context.t("Date");
    chart.x_text = [&](double place) { return context.words.date(day_at(place)); };
    chart.y_text = [&](double amount) { return context.words.short_money({static_cast<std::int64_t>(amount) * 100}); };
    for (const auto tick : chart::calendar_ticks(days.begin()->first, days.rbegin()->first, ticks_max)) {
        chart.x_ticks.push_back({place_of(tick), chart::calendar_text(tick)});
    }
    chart.series.push_back(whole_of(context, page.sheet.project.funding_total, days.begin()->first, days.rbegin()->first));
    for (const auto& [name, sums] : {std::pair{"Commitments", &commitments}, std::pair{"Payments", &payments}}) {
        if (!sums->empty()) {
            chart.series.push_back(series_of(context, name, *sums));
        }
    }
    out.add<"<div class=\"no-print\">">();
    chart::line(out, chart);
    out.add<"</div>\n">();
}

void begin_table(html::Writer& out, const site::Frame& context, const char* caption, std::initializer_list<const char*> columns) {
    out.add<"<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">">(
        context.t(caption));
    for (const auto* words : columns) {
        out.add<"<th role=\"columnheader\" scope=\"col\" class=\"{}\">{}</th>">(words == std::string_view{"Amount"} ? "number" : "",
                                                                                context.t(words));
    }
    out.add<"</tr></thead><tbody role=\"rowgroup\">\n">();
}

void begin_row(html::Writer& out, const site::Frame& context, const std::optional<Date>& date, Money amount) {
    out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th><td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td>">(
        day_text(context, date), context.t("Amount"), context.words.money(amount));
}

void note_cell(html::Writer& out, const site::Frame& context, const std::string& note) {
    out.add<"<td role=\"cell\" data-label=\"{}\">{}</td></tr>\n">(context.t("Note"), note);
}

void commitments_table(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.commitments.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Commitments are not known."));
        return;
    }
    begin_table(out, context, "Commitments", {"Date", "Amount", "Note"});
    for (const auto& row : page.sheet.commitments) {
        begin_row(out, context, row.date, row.amount);
        note_cell(out, context, row.note);
    }
    out.add<"</tbody></table>\n">();
}

void payments_table(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.payments.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Payments are not known."));
        return;
    }
    begin_table(out, context, "Payments", {"Date", "Amount", "Source", "Note"});
    for (const auto& row : page.sheet.payments) {
        begin_row(out, context, row.date, row.amount);
        out.add<"<td role=\"cell\" data-label=\"{}\">{}</td>">(
            context.t("Source"), row.source.empty() ? not_known(context) : term_title(context, page.sources, row.source));
        note_cell(out, context, row.note);
    }
    out.add<"</tbody></table>\n">();
}

}  // namespace

void spending_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    commitments_table(out, context, page);
    payments_table(out, context, page);
    cumulative_chart(out, context, page);
}

}  // namespace regia::projects
