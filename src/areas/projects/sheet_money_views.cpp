// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_section_views.hpp"
#include "kit/chart/bars.hpp"
#include "kit/chart/donut.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

constexpr std::size_t slices_max = 8;

struct SourceSum {
    std::string source;
    Money amount;
};

/// By source, largest first.
std::vector<SourceSum> sums_by_source(const Sheet& sheet) {
    std::map<std::string, Money> sums;
    for (const auto& row : sheet.funding) {
        sums[row.source] += row.amount;
    }
    std::vector<SourceSum> sorted;
    for (const auto& [source, amount] : sums) {
        sorted.push_back({source, amount});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.amount > b.amount; });
    return sorted;
}

/// The taxonomy says beside each source whether the money is public or private.
void source_cell(html::Writer& out, const site::Frame& context, const SheetPage& page, const std::string& source) {
    out.add<"<th role=\"rowheader\" scope=\"row\">{}">(term_title(context, page.sources, source));
    if (const auto term = page.sources.find(source); term != page.sources.end() && !term->second.text.empty()) {
        out.add<" <small>">();
        site::bilingual(out, context, term->second.text);
        out.add<"</small>">();
    }
    out.add<"</th>">();
}

void heading(html::Writer& out, const site::Frame& context) {
    out.add<
        "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" "
        "scope=\"col\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th><th role=\"columnheader\" scope=\"col\" "
        "class=\"number\">{}</th></tr></thead>\n">(context.t("Source"), context.t("Year"), context.t("Amount"), context.t("Share"));
}

void table(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto whole = page.sheet.project.funding_total;
    out.add<"<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption>\n">(context.t("Funding by source and year"));
    heading(out, context);
    out.add<"<tbody role=\"rowgroup\">\n">();
    for (const auto& row : page.sheet.funding) {
        out.add<"<tr role=\"row\">">();
        source_cell(out, context, page, row.source);
        out.add<
            "<td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td>"
            "<td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td></tr>\n">(
            context.t("Year"), row.year ? std::to_string(*row.year) : not_known(context), context.t("Amount"),
            context.words.money(row.amount), context.t("Share"), context.words.percent(share_of(row.amount, whole)));
    }
    out.add<
        "</tbody><tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th><td role=\"cell\"></td>"
        "<td role=\"cell\" class=\"number\">{}</td><td role=\"cell\"></td></tr></tfoot></table>\n">(context.t("Total"),
                                                                                                    context.words.money(whole));
}

chart::Slice slice_of(const site::Frame& context, std::string label, Money amount, Money whole) {
    return {std::move(label), static_cast<double>(amount.cents), context.words.money(amount),
            context.words.percent(share_of(amount, whole)), ""};
}

void donut(html::Writer& out, const site::Frame& context, const SheetPage& page, const std::vector<SourceSum>& sums) {
    const auto whole = page.sheet.project.funding_total;
    chart::Donut chart{
        {.id = "funding-by-source",
         .title = std::string(context.t("Funding by source")),
         .description = context.words.count("{} source of money.", "{} sources of money.", static_cast<std::int64_t>(sums.size())),
         .table_summary = std::string(context.t("The figures as a table")),
         .empty = std::string(context.t("No funding recorded"))},
        std::string(context.t("Source")),
        std::string(context.t("Amount")),
        std::string(context.t("Share")),
        {},
        context.words.short_money(whole)};
    Money others;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums.size() > slices_max && i >= slices_max - 1) {
            others += sums[i].amount;
        } else {
            chart.slices.push_back(slice_of(context, term_title(context, page.sources, sums[i].source), sums[i].amount, whole));
        }
    }
    if (others.cents > 0) {
        chart.slices.push_back(slice_of(context, std::string(context.t("Other sources")), others, whole));
    }
    chart::donut(out, chart);
}

std::map<std::int64_t, Money> sums_by_year(const Sheet& sheet) {
    std::map<std::int64_t, Money> sums;
    for (const auto& row : sheet.funding) {
        if (row.year) {
            sums[*row.year] += row.amount;
        }
    }
    return sums;
}

void bars(html::Writer& out, const site::Frame& context, const std::map<std::int64_t, Money>& sums) {
    chart::Bars chart{{.id = "funding-by-year",
                       .title = std::string(context.t("Funding by year")),
                       .description = context.words.count("{} year.", "{} years.", static_cast<std::int64_t>(sums.size())),
                       .table_summary = std::string(context.t("The figures as a table")),
                       .empty = std::string(context.t("No funding recorded"))},
                      std::string(context.t("Year")),
                      std::string(context.t("Amount")),
                      {},
                      {}};
    for (const auto& [year, amount] : sums) {
        chart.bars.push_back({std::to_string(year), static_cast<double>(amount.cents) / 100.0, context.words.money(amount), "", 0});
    }
    chart::bars(out, chart);
}

}  // namespace

void funding_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.funding.empty()) {
        out.add<"<p>{}</p>\n">(context.t("No funding is recorded: it is not known what this project costs and who pays."));
        return;
    }
    table(out, context, page);
    const auto sources = sums_by_source(page.sheet);
    const auto years = sums_by_year(page.sheet);
    if (sources.size() > 1 || years.size() > 1) {
        out.add<"<div class=\"row no-print\">">();
        if (sources.size() > 1) {
            out.add<"<div class=\"col-lg-6\">">();
            donut(out, context, page, sources);
            out.add<"</div>">();
        }
        if (years.size() > 1) {
            out.add<"<div class=\"col-lg-6\">">();
            bars(out, context, years);
            out.add<"</div>">();
        }
        out.add<"</div>\n">();
    }
}

}  // namespace regia::projects
