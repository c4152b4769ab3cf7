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

/// A commitment or a payment: what came on a day.
struct Movement {
    std::optional<Date> date;
    std::optional<Money> committed;
    std::optional<Money> paid;
    std::string remark;
};

std::string joined(std::string first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

/// Both in the order of their dates, what has none at the end.
std::vector<Movement> movements_of(const site::Frame& context, const SheetPage& page) {
    std::vector<Movement> movements;
    for (const auto& row : page.sheet.commitments) {
        movements.push_back({row.date, row.amount, {}, row.note});
    }
    for (const auto& row : page.sheet.payments) {
        movements.push_back(
            {row.date, {}, row.amount, joined(row.source.empty() ? "" : term_title(context, page.sources, row.source), row.note)});
    }
    std::stable_sort(movements.begin(), movements.end(),
                     [](const auto& a, const auto& b) { return a.date && (!b.date || *a.date < *b.date); });
    return movements;
}

void amount_cell(html::Writer& out, const site::Frame& context, const char* column, const std::optional<Money>& amount) {
    out.add<"<td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td>">(context.t(column), amount ? context.words.money(*amount) : "");
}

void movements_table(html::Writer& out, const site::Frame& context, const std::vector<Movement>& movements) {
    out.add<
        "<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th></tr></thead>"
        "<tbody role=\"rowgroup\">\n">(context.t("Commitments and payments by date"), context.t("Date"), context.t("Commitments"),
                                       context.t("Payments"), context.t("Source and note"));
    for (const auto& movement : movements) {
        out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th>">(day_text(context, movement.date));
        amount_cell(out, context, "Commitments", movement.committed);
        amount_cell(out, context, "Payments", movement.paid);
        out.add<"<td role=\"cell\" data-label=\"{}\">{}</td></tr>\n">(context.t("Source and note"), movement.remark);
    }
    out.add<"</tbody></table>\n">();
}

}  // namespace

void spending_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto movements = movements_of(context, page);
    if (!movements.empty()) {
        movements_table(out, context, movements);
    }
    if (page.sheet.commitments.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Commitments are not known."));
    }
    if (page.sheet.payments.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Payments are not known."));
    }
    cumulative_chart(out, context, page);
}

}  // namespace regia::projects
