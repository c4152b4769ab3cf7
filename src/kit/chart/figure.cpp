// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/figure.hpp"

namespace regia::chart {
namespace {

void heading_row(html::Writer& out, const std::vector<std::string>& columns) {
    out.add<"<thead><tr>">();
    for (const auto& column : columns) {
        out.add<"<th scope=\"col\">{}</th>">(column);
    }
    out.add<"</tr></thead>">();
}

void data_row(html::Writer& out, const std::vector<std::string>& cells) {
    out.add<"<tr>">();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        i == 0 ? out.add<"<th scope=\"row\">{}</th>">(cells[i]) : out.add<"<td>{}</td>">(cells[i]);
    }
    out.add<"</tr>\n">();
}

}  // namespace

void begin_figure(html::Writer& out, const Figure& figure, std::string_view kind) {
    out.add<"<figure class=\"chart {}\" id=\"{}\" aria-labelledby=\"{}-title\"><figcaption id=\"{}-title\">{}</figcaption>\n">(
        kind, figure.id, figure.id, figure.id, figure.title);
}

void picture_name(html::Writer& out, const Figure& figure) {
    out.add<"<title id=\"{}-name\">{}</title><desc id=\"{}-desc\">{}</desc>">(figure.id, figure.title, figure.id, figure.description);
}

void empty_paragraph(html::Writer& out, const Figure& figure) { out.add<"<p class=\"chart-empty\">{}</p>\n">(figure.empty); }

void end_figure(html::Writer& out, const Figure& figure, const Table& table) {
    if (!table.rows.empty()) {
        // A wide table scrolls by itself on a phone; what scrolls must be reached by keyboard and have a name.
        out.add<
            "<details class=\"chart-table\"><summary>{}</summary>"
            "<div class=\"table-responsive\" role=\"group\" aria-labelledby=\"{}-title\" tabindex=\"0\">"
            "<table class=\"table table-sm\">">(figure.table_summary, figure.id);
        heading_row(out, table.columns);
        out.add<"<tbody>\n">();
        for (const auto& row : table.rows) {
            data_row(out, row);
        }
        out.add<"</tbody></table></div></details>\n">();
    }
    out.add<"</figure>\n">();
}

}  // namespace regia::chart
