// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/facet_store.hpp"

#include "areas/projects/filter_query_store.hpp"
#include "areas/projects/total.hpp"

namespace regia::projects {
namespace {

Choice read_choice(const db::Rows& row) {
    Choice choice;
    row.into(choice.value, choice.title.italian, choice.title.english, choice.projects, choice.depth);
    return choice;
}

/// Two levels from the top of the current edition's tree, wherever its levels begin to count.
std::vector<Choice> node_choices(const db::Reader& data, const plan::Plan& plan) {
    return data.all(read_choice,
                    "SELECT n.code, n.title_it, n.title_en, t.projects, CASE WHEN n.parent_id IS NULL THEN 0 ELSE 1 END FROM edition e "
                    "JOIN node n ON n.edition_id = e.id LEFT JOIN node a ON a.id = n.parent_id "
                    "JOIN project_total t ON t.plan_id = e.plan_id AND t.facet = 'node' AND t.value = n.code "
                    "WHERE e.plan_id = ? AND e.is_current = 1 AND a.parent_id IS NULL ORDER BY n.position",
                    plan.id);
}

std::vector<Choice> zone_choices(const db::Reader& data, const plan::Plan& plan) {
    return data.all(read_choice,
                    "SELECT z.code, z.name_it, z.name_en, t.projects, 0 FROM project_total t JOIN zone z ON z.code = t.value "
                    "WHERE t.plan_id = ? AND t.facet = 'zone' AND z.territory_id = ? ORDER BY z.position, z.code",
                    plan.id, plan.territory);
}

std::vector<Choice> municipality_choices(const db::Reader& data, const plan::Plan& plan) {
    return data.all(read_choice,
                    "SELECT m.istat, m.name, m.name, t.projects, 0 FROM project_total t JOIN municipality m ON m.istat = t.value "
                    "WHERE t.plan_id = ? AND t.facet = 'municipality' ORDER BY m.name, m.istat",
                    plan.id);
}

std::vector<Choice> source_choices(const db::Reader& data, const plan::Plan& plan) {
    return data.all(read_choice,
                    "SELECT t.value, COALESCE(s.title_it, ''), COALESCE(s.title_en, ''), t.projects, 0 FROM project_total t "
                    "LEFT JOIN taxonomy x ON x.code = 'funding-source' LEFT JOIN term s ON s.taxonomy_id = x.id AND s.code = t.value "
                    "WHERE t.plan_id = ? AND t.facet = 'source' ORDER BY t.projects DESC, t.value",
                    plan.id);
}

std::vector<Choice> plain_choices(const db::Reader& data, const plan::Plan& plan, Facet facet) {
    return data.all(read_choice,
                    "SELECT value, '', '', projects, 0 FROM project_total WHERE plan_id = ? AND facet = ? ORDER BY projects DESC, value",
                    plan.id, facet);
}

Text read_title(const db::Rows& row) {
    Text title;
    row.into(title.italian, title.english);
    return title;
}

Text title_of(const db::Reader& data, const plan::Plan& plan, const FacetValue& value) {
    const auto first = [&](std::string_view sql, const auto&... arguments) {
        return data.one(read_title, sql, arguments...).value_or(Text{});
    };
    switch (value.facet) {
        case Facet::node:
            return first(
                "SELECT n.title_it, n.title_en FROM node n JOIN edition e ON e.id = n.edition_id WHERE e.plan_id = ? AND e.is_current = 1 "
                "AND n.code = ?",
                plan.id, value.value);
        case Facet::zone:
            return first("SELECT name_it, name_en FROM zone WHERE territory_id = ? AND code = ?", plan.territory, value.value);
        case Facet::municipality:
            return first("SELECT name, name FROM municipality WHERE istat = ?", value.value);
        case Facet::organisation:
            return first("SELECT name, name FROM organisation WHERE code = ?", value.value);
        case Facet::source:
            return first(
                "SELECT t.title_it, t.title_en FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id WHERE x.code = 'funding-source' AND "
                "t.code = ?",
                value.value);
        case Facet::term:
            return first(
                "SELECT t.title_it, t.title_en FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id WHERE x.code || ':' || t.code = ?",
                value.value);
        default:
            return {};
    }
}

}  // namespace

FacetChoices choices_of(const db::Reader& data, const plan::Plan& plan, Facet facet) {
    switch (facet) {
        case Facet::node:
            return {facet, node_choices(data, plan)};
        case Facet::zone:
            return {facet, zone_choices(data, plan)};
        case Facet::municipality:
            return {facet, municipality_choices(data, plan)};
        case Facet::source:
            return {facet, source_choices(data, plan)};
        default:
            return {facet, plain_choices(data, plan, facet)};
    }
}

NamedValue named(const db::Reader& data, const plan::Plan& plan, const FacetValue& value) { return {value, title_of(data, plan, value)}; }

namespace {

/// Of a source only what it gives; of every other column the whole funding of its projects.
std::string amount_of(Facet columns) {
    return columns == Facet::source ? "(SELECT SUM(k.amount) FROM project_funding k WHERE k.project_id = f.id AND k.source = c.value)"
                                    : "f.funding_total";
}

}  // namespace

std::vector<MatrixCell> matrix_cells(const db::Reader& data, const plan::Plan& plan, const Filter& filter, Facet columns) {
    const auto query = filter_query(data, plan.id, filter);
    auto parameters = query.parameters();
    parameters.insert(parameters.end(), {db::parameter(plan.id), db::parameter(columns)});
    auto rows = data.query_with(
        "SELECT r.value, c.value, COUNT(*), CAST(SUM(" + amount_of(columns) + ") AS BIGINT) FROM (SELECT p.id, p.funding_total FROM " +
            query.from() + " WHERE " + query.where() + " LIMIT " + std::to_string(projects_counted_max) +
            ") f JOIN project_facet r ON r.project_id = f.id AND r.facet = 'node' JOIN edition e ON e.plan_id = ? AND e.is_current = 1 "
            "JOIN node n ON n.edition_id = e.id AND n.code = r.value AND n.parent_id IS NULL "
            "JOIN project_facet c ON c.project_id = f.id AND c.facet = ? GROUP BY r.value, c.value",
        parameters);
    std::vector<MatrixCell> cells;
    while (rows.next()) {
        auto& cell = cells.emplace_back();
        rows.into(cell.node, cell.column, cell.projects, cell.funding);
    }
    return cells;
}

}  // namespace regia::projects
