// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/node_sheet_store.hpp"

#include "areas/communication/place_store.hpp"
#include "areas/documents/taxonomy_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

namespace regia::communication {
namespace {

constexpr int projects_shown = 10;

/// Nothing where the node at the other end stands in a text that is not public yet.
std::optional<Relative> relative_of(const db::Reader& data, const plan::Lineage& row, Id<plan::Node> other, Id<plan::Plan> shown) {
    Relative relative{row.outcome, row.note, plan::find_node(data, other), {}, {}, {}, {}};
    if (!relative.node) {
        return relative;
    }
    if (const auto edition = plan::find_edition(data, relative.node->edition)) {
        if (!edition->is_public) {
            return std::nullopt;
        }
        relative.edition_code = edition->code;
        relative.edition_name = edition->name;
        if (const auto plan = plan::find_plan(data, edition->plan)) {
            if (!plan->is_public && plan->id != shown) {
                return std::nullopt;
            }
            relative.plan_slug = plan->slug;
            relative.plan_title = plan->short_title;
        }
    }
    return relative;
}

void load_lineage(const db::Reader& data, NodeSheet& sheet) {
    for (const auto& row : plan::lineage_of(data, sheet.node.id)) {
        const bool led_here = row.to == sheet.node.id;
        if (auto relative = relative_of(data, row, led_here ? row.from : row.to, sheet.plan.id)) {
            (led_here ? sheet.before : sheet.after).push_back(std::move(*relative));
        }
    }
}

void load_classifications(const db::Reader& data, NodeSheet& sheet) {
    sheet.terms = grouped(plan::terms_of(data, sheet.node.id));
    for (auto& group : sheet.terms) {
        const auto taxonomy = documents::find_taxonomy(data, group.taxonomy);
        group.name = taxonomy ? taxonomy->name : Text{group.taxonomy, group.taxonomy};
    }
    for (const auto population : split(sheet.node.populations, ',')) {
        if (!trimmed(population).empty()) {
            sheet.populations.push_back(documents::title_of(data, "population", trimmed(population)));
        }
    }
}

void load_projects(const db::Reader& data, NodeSheet& sheet, Date day) {
    sheet.total = projects::total_of(data, sheet.plan.id, projects::Facet::node, sheet.node.code);
    if (sheet.total.projects > 0) {
        const projects::Filter filter{{{projects::Facet::node, sheet.node.code}}, {}};
        sheet.projects = projects::project_lines(data, sheet.plan.id, filter, {}, projects_shown);
        sheet.places = load_places(data, sheet.plan, day, projects::totals_by_municipality(data, sheet.plan.id, filter));
    }
}

/// Projects stand on the nodes of the current edition; an older text has none of its own.
std::vector<projects::Total> totals_of_nodes(const db::Reader& data, const NodeSheet& sheet) {
    return sheet.edition.is_current ? projects::totals_of(data, sheet.plan.id, projects::Facet::node) : std::vector<projects::Total>{};
}

}  // namespace

NodeSheet load_node_sheet(const db::Reader& data, const plan::Plan& plan, const plan::Edition& edition, const plan::Node& node, Date day) {
    NodeSheet sheet;
    sheet.plan = plan;
    sheet.edition = edition;
    sheet.node = node;
    sheet.levels = plan::levels_of(data, plan.id);
    sheet.level_name = level_name(sheet.levels, node);
    sheet.ancestors = plan::ancestors_of(data, node);
    sheet.children = with_totals(plan::children_of(data, node.id), totals_of_nodes(data, sheet));
    sheet.parties = plan::parties_of(data, node.id);
    sheet.links = plan::links_of(data, node.id);
    sheet.zone = node.zone.exists() ? territory::find_zone(data, node.zone) : std::nullopt;
    load_classifications(data, sheet);
    load_lineage(data, sheet);
    if (edition.is_current) {
        load_projects(data, sheet, day);
    } else if (const auto current = plan::current_edition(data, plan.id)) {
        sheet.in_current_edition = plan::find_node(data, current->id, node.code).has_value();
    }
    return sheet;
}

}  // namespace regia::communication
