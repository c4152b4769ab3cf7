// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/matrix_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/node_label_views.hpp"

namespace regia::plan {
namespace {

/// A grid can be wide: it scrolls in its own box, which the keyboard reaches.
void begin_grid(html::Writer& out, std::string_view id, std::string_view caption, std::string_view corner) {
    out.add<"<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"{}\" tabindex=\"0\"><table class=\"data-table\">"
            "<caption id=\"{}\">{}</caption><thead><tr><th scope=\"col\">{}</th>">(id, id, caption, corner);
}

void end_grid(html::Writer& out) { out.add<"</tbody></table></div>">(); }

void column_heading(html::Writer& out, const site::Frame& context, std::string_view slug, const Node& node) {
    out.add<"<th scope=\"col\">">();
    node_codes(out, context, slug, {}, {&node});
    out.add<"</th>">();
}

void row_heading(html::Writer& out, const site::Frame& context, std::string_view slug, const Node& node) {
    out.add<"<tr><th scope=\"row\">">();
    node_link(out, context, slug, {}, node);
    out.add<"</th>">();
}

void end_cell(html::Writer& out, const site::Frame& context, const std::vector<Level>& levels, const ShownTie::End& end) {
    node_link(out, context, end.plan, end.edition, end.node);
    evidence_label(out, context, end.node.evidence);
    if (end.outside) {
        out.add<"<br><small>{}</small>">(context.words.with("in the plan {}", {end.plan}));
    } else {
        out.add<"<br><small>{}</small>">(level_name(context, levels, end.node));
    }
}

}  // namespace

void tie_grid(html::Writer& out, const site::Frame& context, std::string_view slug, const TieMatrix& matrix) {
    begin_grid(out, "tie-grid", context.t("Number of links from the branch in the row to the branch in the column"), context.t("From / to"));
    for (const auto* column : matrix.columns) {
        column_heading(out, context, slug, *column);
    }
    out.add<"</tr></thead><tbody>">();
    for (const auto* row : matrix.rows) {
        row_heading(out, context, slug, *row);
        for (const auto* column : matrix.columns) {
            const auto ties = matrix.at(*row, *column);
            out.add<"<td class=\"number\">{}</td>">(ties > 0 ? context.words.number(ties) : "–");
        }
        out.add<"</tr>">();
    }
    end_grid(out);
}

void tie_table(html::Writer& out, const site::Frame& context, const std::vector<Level>& levels, const std::vector<ShownTie>& ties) {
    out.add<"<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">">(
        context.t("The links, one by one"));
    for (const char* heading : {"From", "Link", "To", "Note"}) {
        out.add<"<th role=\"columnheader\" scope=\"col\">{}</th>">(context.t(heading));
    }
    out.add<"</tr></thead><tbody role=\"rowgroup\">">();
    for (const auto& tie : ties) {
        out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
        end_cell(out, context, levels, tie.from);
        out.add<"</th><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" data-label=\"{}\"><span>">(
            context.t("Link"), context.t(label(tie.kind)), context.t("To"));
        end_cell(out, context, levels, tie.to);
        out.add<"</span></td><td role=\"cell\" data-label=\"{}\"><span>">(context.t("Note"));
        site::bilingual(out, context, tie.note);
        out.add<"</span></td></tr>">();
    }
    out.add<"</tbody></table>">();
}

void zone_grid(html::Writer& out, const site::Frame& context, std::string_view slug, const ZoneMatrix& matrix) {
    begin_grid(out, "zone-grid", context.t("What brings each policy to each zone"), context.t("Policy / zone"));
    for (const auto* zone : matrix.zones) {
        out.add<"<th scope=\"col\"><a href=\"{}\">">(context.href(plan_path(slug) + "/zones/" + html::percent_encoded(zone->code)));
        site::bilingual(out, context, zone->name);
        out.add<"</a></th>">();
    }
    out.add<"</tr></thead><tbody>">();
    for (const auto* row : matrix.rows) {
        row_heading(out, context, slug, *row);
        for (const auto* zone : matrix.zones) {
            const auto& cell = matrix.at(*row, *zone);
            out.add<"<td>">();
            node_codes(out, context, slug, {}, cell);
            out.add<"{}</td>">(cell.empty() ? "–" : "");
        }
        out.add<"</tr>">();
    }
    end_grid(out);
}

}  // namespace regia::plan
