// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/money_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/plan/node_label_views.hpp"
#include "areas/projects/project_views.hpp"
#include "kit/chart/bars.hpp"

namespace regia::communication {
namespace {

constexpr std::size_t lead_bytes_max = 260;

void node_result(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition, const NodeTotal& item) {
    const auto& node = item.node;
    out.add<"<li class=\"result\"><h3>">();
    link_to(out, context, node_path(slug, node.code, edition), node.title);
    out.add<"</h3><ul class=\"meta\"><li><span class=\"code\">{}</span></li>">(node.code);
    if (node.evidence != Evidence::fact) {
        out.add<"<li>">();
        plan::evidence_label(out, context, node.evidence);
        out.add<"</li>">();
    }
    if (item.total.projects > 0) {
        out.add<"<li>{}</li>">(projects_and_money(context, item.total));
    }
    out.add<"</ul>">();
    if (!node.text.empty()) {
        out.add<"<p lang=\"{}\">{}</p>">(tag(node.text.written_in(context.language())), in_short(context.t(node.text), lead_bytes_max));
    }
    if (item.total.funding.cents > 0) {
        out.add<"<div class=\"result-aside\">">();
        projects::payments_bar(out, context, "node-" + node.code, item.total.funding, item.total.paid);
        out.add<"</div>">();
    }
    out.add<"</li>\n">();
}

}  // namespace

void sources_chart(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<SourceMoney>& sources) {
    if (sources.empty()) {
        return;
    }
    chart::Bars bars;
    bars.figure.id = "sources";
    bars.figure.title = context.t("Funding of the projects by source");
    bars.figure.description = context.words.with("The largest source is {}, with {}.",
                                                 {context.t(sources.front().title), context.words.short_money(sources.front().amount)});
    bars.figure.table_summary = context.t("The figures as a table");
    bars.figure.empty = context.t("There is nothing to draw.");
    bars.label_column = context.t("Source of money");
    bars.value_column = context.t("Funding");
    for (const auto& source : sources) {
        bars.bars.push_back({context.t(source.title), static_cast<double>(source.amount.cents) / 100.0,
                             context.words.short_money(source.amount),
                             site::localised(projects_path(slug, projects::Facet::source, source.code), context.language()), 0});
    }
    chart::bars(out, bars);
}

void node_totals(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition,
                 const std::vector<NodeTotal>& nodes) {
    out.add<"<ul class=\"results\">\n">();
    for (const auto& item : nodes) {
        node_result(out, context, slug, edition, item);
    }
    out.add<"</ul>\n">();
}

void node_sums_note(html::Writer& out, const site::Frame& context, const projects::Total& whole) {
    if (whole.projects > 0) {
        out.add<"<p><small>{}</small></p>\n">(
            context.t("A project in several parts of the plan counts in each of them: together they can exceed the total."));
    }
}

void placed_by_us_note(html::Writer& out, const site::Frame& context, const projects::Total& total) {
    if (total.placed_by_us > 0) {
        out.add<"<p><small>{}</small></p>\n">(
            context.words.count("The place in the plan of {} project is our reading: its source does not say it.",
                                "The place in the plan of {} projects is our reading: their sources do not say it.", total.placed_by_us));
    }
}

}  // namespace regia::communication
