// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/matrix_views.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

void switches(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing) {
    std::vector<site::Tab> measures;
    for (const auto measure : {Measure::projects, Measure::funding}) {
        measures.push_back({address_of(plan, listing.counting(measure)), std::string(context.t(label(measure))), "it-chart-line",
                            listing.measure == measure});
    }
    site::tabs(out, context, context.t("What the matrix counts"), measures);
    std::vector<site::Tab> columns;
    for (const auto facet : matrix_columns) {
        auto other = listing;
        other.columns = facet;
        columns.push_back({address_of(plan, other), std::string(context.t(label(facet))), "it-list", listing.columns == facet});
    }
    site::tabs(out, context, context.t("Columns of the matrix"), columns);
}

/// The projects of a cell: the list's own filter, narrowed to the cell. A facet that was chosen from is narrowed, not widened.
std::string address_of_cell(const plan::Plan& plan, const Listing& listing, const MatrixCell& cell) {
    auto filter = listing.filter;
    std::erase_if(filter.chosen, [&](const auto& value) { return value.facet == Facet::node || value.facet == listing.columns; });
    filter = filter.with({Facet::node, cell.node}).with({listing.columns, cell.column});
    return address_of(plan, listing.with(std::move(filter)).as(View::list));
}

void figure(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing, const MatrixCell* cell) {
    if (cell == nullptr) {
        out.add<"<td class=\"number\">0</td>">();
        return;
    }
    const auto text = listing.measure == Measure::funding ? context.words.short_money(cell->funding) : context.words.number(cell->projects);
    out.add<"<td class=\"number\"><a href=\"{}\">{}</a></td>">(context.href(address_of_cell(plan, listing, *cell)), text);
}

bool has_cells(const Matrix& matrix, const Choice& node) {
    return std::any_of(matrix.cells.begin(), matrix.cells.end(), [&](const auto& cell) { return cell.node == node.value; });
}

void heading(html::Writer& out, const site::Frame& context, const Matrix& matrix) {
    out.add<"<thead><tr><th scope=\"col\">{}</th>">(context.t(label(Facet::node)));
    for (const auto& column : matrix.column_choices) {
        out.add<"<th scope=\"col\" class=\"number\">{}</th>">(title_of(context, matrix.columns, column.value, column.title));
    }
    out.add<"</tr></thead>\n">();
}

}  // namespace

void project_matrix(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing, const Matrix& matrix) {
    switches(out, context, plan, listing);
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"t-matrix\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"t-matrix\">{}. {}</caption>\n">(
        context.words.with("{} by place in the plan and {}",
                           {std::string(context.t(label(listing.measure))), std::string(context.t(label(matrix.columns)))}),
        context.t("A project with several places or parts of the plan counts in each: rows and columns do not add up."));
    heading(out, context, matrix);
    out.add<"<tbody>\n">();
    for (const auto& node : matrix.node_choices) {
        if (node.depth > 0 || !has_cells(matrix, node)) {
            continue;
        }
        out.add<"<tr><th scope=\"row\">{}</th>">(title_of(context, Facet::node, node.value, node.title));
        for (const auto& column : matrix.column_choices) {
            figure(out, context, plan, listing, matrix.at(node.value, column.value));
        }
        out.add<"</tr>\n">();
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace regia::projects
