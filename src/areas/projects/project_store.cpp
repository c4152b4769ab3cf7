// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_store.hpp"

#include "areas/projects/filter_query_store.hpp"

#include <map>

namespace regia::projects {
namespace {

#define PROJECT_COLUMNS                                                                                                          \
    "p.id, p.plan_id, x.slug, p.local_code, p.cup, p.title, p.summary, p.evidence, p.source, p.nature, p.state, p.owner_level, " \
    "p.nodes_evidence, p.planned_start, p.actual_start, p.planned_end, p.actual_end, p.funding_total, p.committed_total, p.paid_total"

Project read_project(const db::Rows& row) {
    Project p;
    row.into(p.id, p.plan, p.plan_slug, p.local_code, p.cup, p.title, p.summary, p.evidence, p.source, p.nature, p.state, p.owner_level,
             p.nodes_evidence, p.planned_start, p.actual_start, p.planned_end, p.actual_end, p.funding_total, p.committed_total,
             p.paid_total);
    return p;
}

Total read_total(const db::Rows& row) {
    Total t;
    row.into(t.value, t.projects, t.funding, t.committed, t.paid);
    return t;
}

std::vector<Project> collect(db::Rows rows) {
    std::vector<Project> projects;
    while (rows.next()) {
        projects.push_back(read_project(rows));
    }
    return projects;
}

constexpr After beginning{{INT64_MAX}, {INT64_MAX}};

/// Runs "… IN (?, ?, …) …" over the ids of projects.
db::Rows query_of_projects(const db::Reader& data, const std::string& before, const std::vector<Project>& projects, const char* behind) {
    std::string places;
    std::vector<db::Parameter> parameters;
    for (const auto& project : projects) {
        places += places.empty() ? "?" : ", ?";
        parameters.emplace_back(project.id.value);
    }
    return data.query_with(before + " IN (" + places + ") " + behind, parameters);
}

}  // namespace

std::vector<Project> list_projects(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter, const std::optional<After>& after,
                                   int limit) {
    const auto& from = after ? *after : beginning;
    if (!plan.exists()) {
        // Over all plans there is no common order by money: by record.
        return collect(data.query("SELECT " PROJECT_COLUMNS
                                  " FROM project p JOIN plan x ON x.id = p.plan_id WHERE p.id < ? ORDER BY p.id DESC LIMIT ?",
                                  from.id.value, limit));
    }
    auto query = filter_query(data, plan, filter);
    query.after(from.funding, from.id.value);
    return collect(data.query_with("SELECT " PROJECT_COLUMNS " FROM " + query.from() + " JOIN plan x ON x.id = p.plan_id WHERE " +
                                       query.where() + " ORDER BY " + query.order() + " LIMIT " + std::to_string(limit),
                                   query.parameters()));
}

std::optional<Project> find_project(const db::Reader& data, Id<plan::Plan> plan, std::string_view local_code) {
    return data.one(read_project,
                    "SELECT " PROJECT_COLUMNS " FROM project p JOIN plan x ON x.id = p.plan_id WHERE p.plan_id = ? AND p.local_code = ?",
                    plan, local_code);
}

TiesOfProjects ties_of(const db::Reader& data, const std::vector<Project>& projects) {
    TiesOfProjects ties;
    if (projects.empty()) {
        return ties;
    }
    auto places = query_of_projects(data,
                                    "SELECT k.project_id, m.name FROM project_place k JOIN municipality m ON m.id = k.municipality_id "
                                    "WHERE k.project_id",
                                    projects, "ORDER BY k.project_id, k.share DESC, m.name");
    while (places.next()) {
        ties[places.get<std::int64_t>(0)].places.push_back(places.get<std::string>(1));
    }
    auto nodes =
        query_of_projects(data,
                          "SELECT k.project_id, n.code, n.title_it, n.title_en FROM project_node k JOIN node n ON n.id = k.node_id "
                          "WHERE k.project_id",
                          projects, "ORDER BY k.project_id, n.position DESC");
    while (nodes.next()) {  // the first in reading order comes last, and stays
        std::int64_t project = 0;
        Ties tie;
        nodes.into(project, tie.node_code, tie.node_title.italian, tie.node_title.english);
        ties[project].node_code = std::move(tie.node_code);
        ties[project].node_title = std::move(tie.node_title);
    }
    return ties;
}

std::vector<Project> projects_with_cup(const db::Reader& data, std::string_view cup) {
    if (cup.empty()) {
        return {};  // projects without a CUP have none in common
    }
    return data.all(read_project, "SELECT " PROJECT_COLUMNS " FROM project p JOIN plan x ON x.id = p.plan_id WHERE p.cup = ? ORDER BY p.id",
                    cup);
}

Total total_of(const db::Reader& data, Id<plan::Plan> plan) {
    return data
        .one(read_total,
             "SELECT value, projects, funding, committed, paid FROM project_total WHERE plan_id = ? AND facet = '' AND value = ''", plan)
        .value_or(Total{});
}

Total total_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet, std::string_view value) {
    return data
        .one(read_total,
             "SELECT value, projects, funding, committed, paid FROM project_total WHERE plan_id = ? AND facet = ? AND value = ?", plan,
             facet, value)
        .value_or(Total{std::string(value), 0, {}, {}, {}});
}

std::vector<Total> totals_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet) {
    return data.all(read_total,
                    "SELECT value, projects, funding, committed, paid FROM project_total WHERE plan_id = ? AND facet = ? "
                    "ORDER BY projects DESC, value",
                    plan, facet);
}

FilteredTotal total_of(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter) {
    if (filter.is_empty()) {
        return {total_of(data, plan), false};
    }
    if (filter.words.empty() && filter.chosen.size() == 1) {
        return {total_of(data, plan, filter.chosen[0].facet, filter.chosen[0].value), false};
    }
    const auto query = filter_query(data, plan, filter);
    auto rows = data.query_with(
        "SELECT '', COUNT(*), COALESCE(SUM(funding_total), 0), COALESCE(SUM(committed_total), 0), COALESCE(SUM(paid_total), 0) FROM "
        "(SELECT "
        "p.funding_total, p.committed_total, p.paid_total FROM " +
            query.from() + " WHERE " + query.where() + " LIMIT " + std::to_string(projects_counted_max + 1) + ") counted",
        query.parameters());
    rows.next();
    FilteredTotal found{read_total(rows), false};
    found.capped = found.total.projects > projects_counted_max;
    return found;
}

std::vector<Total> totals_by_municipality(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter) {
    if (filter.is_empty()) {
        return totals_of(data, plan, Facet::municipality);
    }
    const auto query = filter_query(data, plan, filter);
    auto rows = data.query_with(
        "SELECT m.istat, COUNT(*), SUM(f.funding_total), SUM(f.committed_total), SUM(f.paid_total) FROM (SELECT p.id, p.funding_total, "
        "p.committed_total, p.paid_total FROM " +
            query.from() + " WHERE " + query.where() + " LIMIT " + std::to_string(projects_counted_max) +
            ") f JOIN project_place l ON l.project_id = f.id JOIN municipality m ON m.id = l.municipality_id GROUP BY m.istat ORDER BY 2 "
            "DESC, 1",
        query.parameters());
    std::vector<Total> totals;
    while (rows.next()) {
        totals.push_back(read_total(rows));
    }
    return totals;
}

std::vector<PlacedProject> placed_projects(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter, int limit) {
    const auto query = filter_query(data, plan, filter);
    auto rows = data.query_with(
        "SELECT x.slug, p.local_code, p.cup, p.title, p.state, p.evidence, p.funding_total, p.committed_total, p.paid_total, m.istat, "
        "m.name, l.share, "
        "m.latitude, m.longitude FROM " +
            query.from() +
            " JOIN plan x ON x.id = p.plan_id JOIN project_place l ON l.project_id = p.id JOIN municipality m ON m.id = l.municipality_id "
            "WHERE " +
            query.where() + " ORDER BY " + query.order() + ", l.share DESC, m.istat LIMIT " + std::to_string(limit),
        query.parameters());
    std::vector<PlacedProject> placed;
    while (rows.next()) {
        auto& [p, place, latitude, longitude] = placed.emplace_back();
        rows.into(p.plan_slug, p.local_code, p.cup, p.title, p.state, p.evidence, p.funding_total, p.committed_total, p.paid_total,
                  place.istat, place.name, place.share, latitude, longitude);
    }
    return placed;
}

std::vector<Funding> funding_by_source(const db::Reader& data, Id<plan::Plan> plan) {
    return data.all(
        [](const db::Rows& row) {
            Funding f;
            row.into(f.source, f.amount);
            return f;
        },
        "SELECT f.source, CAST(SUM(f.amount) AS BIGINT) FROM project_funding f JOIN project p ON p.id = f.project_id WHERE p.plan_id = ? "
        "GROUP BY f.source ORDER BY 2 DESC, 1",
        plan);
}

}  // namespace regia::projects
