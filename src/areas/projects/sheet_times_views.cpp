// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cig.hpp"
#include "areas/projects/sheet_section_views.hpp"
#include "kit/chart/timeline.hpp"

namespace regia::projects {
namespace {

std::string span_text(const site::Frame& context, const chart::Span& span, const char* missing) {
    const auto& words = context.words;
    if (span.start && span.end) {
        return words.date(*span.start) + " – " + words.date(*span.end);
    }
    if (span.start) {
        return words.with("from {}", {words.date(*span.start)});
    }
    return span.end ? words.with("until {}", {words.date(*span.end)}) : std::string(context.t(missing));
}

chart::TimelineRow row_of(const site::Frame& context, const SheetPage& page, const Phase& phase) {
    const chart::Span planned{phase.planned_start, phase.planned_end};
    const chart::Span actual{phase.actual_start, phase.actual_end};
    return {.label = term_title(context, page.phases, phase.phase),
            .link = "",
            .planned = planned,
            .actual = actual,
            .planned_text = span_text(context, planned, "not known"),
            .actual_text = span_text(context, actual, "not begun"),
            .late_text = late_text(context, days_late(phase, page.sheet.project.state, context.today))};
}

/// What the picture says, for paper.
void printed_phases(html::Writer& out, const site::Frame& context, const std::vector<chart::TimelineRow>& rows) {
    out.add<"<dl class=\"sheet print-only\">">();
    for (const auto& row : rows) {
        out.add<"<div><dt>{}</dt><dd>{}: {}; {}: {} {}</dd></div>">(row.label, context.t("Planned"), row.planned_text, context.t("Actual"),
                                                                    row.actual_text, row.late_text);
    }
    out.add<"</dl>\n">();
}

std::string amount_text(const site::Frame& context, const std::optional<Money>& amount) {
    return amount ? context.words.money(*amount) : not_known(context);
}

void cig_cell(html::Writer& out, const site::Frame& context, const std::string& cig) {
    if (cig.empty()) {
        out.add<"<td>{}</td>">(context.t("No CIG is recorded."));
        return;
    }
    const auto check = check_cig(cig);
    out.add<"<td><span class=\"code\">{}</span><br><small>{}</small></td>">(
        cig, check.reason ? context.words.error(*check.reason) : std::string(context.t("Formally valid: existence not verified.")));
}

void tender_row(html::Writer& out, const site::Frame& context, const Tender& tender) {
    out.add<"<tr><th scope=\"row\">">();
    site::italian(out, context, tender.title.empty() ? tender.code : tender.title);
    out.add<"</th>">();
    cig_cell(out, context, tender.cig);
    out.add<"<td>{}</td><td class=\"number\">{}</td><td>{}</td><td class=\"number\">{}</td></tr>\n">(
        day_text(context, tender.published), amount_text(context, tender.amount), day_text(context, tender.awarded),
        amount_text(context, tender.awarded_amount));
}

}  // namespace

void phases_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.phases.empty()) {
        out.add<"<p>{}</p>\n">(context.t("The phases of this project are not known."));
        return;
    }
    chart::Timeline chart{
        .figure = {.id = "phases",
                   .title = std::string(context.t("Phases: planned and actual")),
                   .description = context.words.count("{} phase.", "{} phases.", static_cast<std::int64_t>(page.sheet.phases.size())),
                   .table_summary = std::string(context.t("The phases as a table")),
                   .empty = std::string(context.t("The dates of the phases are not known."))},
        .label_column = std::string(context.t("Phase")),
        .planned = std::string(context.t("Planned")),
        .actual = std::string(context.t("Actual")),
        .late = std::string(context.t("Late")),
        .today = context.words.with("Today, {}", {context.words.date(context.today)}),
        .today_date = context.today,
        .rows = {}};
    for (const auto& phase : page.sheet.phases) {
        chart.rows.push_back(row_of(context, page, phase));
    }
    out.add<"<div class=\"no-print\">">();
    chart::timeline(out, chart);
    out.add<"</div>\n">();
    printed_phases(out, context, chart.rows);
}

void tenders_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.tenders.empty()) {
        return;
    }
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-tenders\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-tenders\">{}</caption><thead><tr>">(context.t("Tenders"));
    for (const auto* words : {"Title", "CIG", "Published", "Amount", "Awarded", "Awarded amount"}) {
        out.add<"<th scope=\"col\">{}</th>">(context.t(words));
    }
    out.add<"</tr></thead><tbody>\n">();
    for (const auto& tender : page.sheet.tenders) {
        tender_row(out, context, tender);
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace regia::projects
