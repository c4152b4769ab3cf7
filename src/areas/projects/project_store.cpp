// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_store.hpp"

#include "areas/projects/filter_query_store.hpp"
#include "areas/projects/total_sums.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

#define LINE_COLUMNS                                                                                                                 \
    "p.id, x.slug, p.local_code, p.cup, p.title, p.summary, p.evidence, p.state, p.funding_total, p.committed_total, p.paid_total, " \
    "p.place_count, p.main_places, p.first_node_id"
#define PROJECT_COLUMNS                                                                                                  \
    LINE_COLUMNS                                                                                                         \
    ", p.plan_id, p.source, p.nature, p.owner_level, p.nodes_evidence, p.planned_start, p.actual_start, p.planned_end, " \
    "p.actual_end"
#define TOTAL_COLUMNS \
    "value, projects, funding, committed, paid, committing, paying, demonstrative, demonstrative_funding, placed_by_us, latest_payment"
#define PROJECT_TIES " JOIN plan x ON x.id = p.plan_id "

/// The line, and then what `more` reads from the columns behind it.
template <class... More>
void read_line_into(const db::Rows& row, ProjectLine& p, More&... more) {
    row.into(p.id, p.plan_slug, p.local_code, p.cup, p.title, p.summary, p.evidence, p.state, p.funding_total, p.committed_total,
             p.paid_total, p.place_count, p.main_places, p.first_node, more...);
}

void read_into(const db::Rows& row, ProjectLine& p) { read_line_into(row, p); }

void read_into(const db::Rows& row, Project& p) {
    read_line_into(row, p, p.plan, p.source, p.nature, p.owner_level, p.nodes_evidence, p.planned_start, p.actual_start, p.planned_end,
                   p.actual_end);
}

Project read_project(const db::Rows& row) {
    Project p;
    read_into(row, p);
    return p;
}

Total read_total(const db::Rows& row) {
    Total t;
    row.into(t.value, t.projects, t.funding, t.committed, t.paid, t.committing, t.paying, t.demonstrative, t.demonstrative_funding,
             t.placed_by_us, t.latest_payment);
    return t;
}

template <class Noun>
std::vector<Noun> collect(db::Rows rows, int limit) {
    std::vector<Noun> projects;
    projects.reserve(static_cast<std::size_t>(std::clamp(limit, 0, 100)));
    while (rows.next()) {
        read_into(rows, projects.emplace_back());
    }
    return projects;
}

constexpr After beginning{{INT64_MAX}, {INT64_MAX}};

template <class Noun>
std::vector<Noun> filtered(const db::Reader& data, const char* columns, Id<plan::Plan> plan, const Filter& filter,
                           const std::optional<After>& after, int limit) {
    const auto& from = after ? *after : beginning;
    auto query = filter_query(data, plan, filter);
    query.after(from.funding, from.id.value);
    return collect<Noun>(data.query_with("SELECT " + (columns + (" FROM " + query.from())) + PROJECT_TIES "WHERE " + query.where() +
                                             " ORDER BY " + query.order() + " LIMIT " + std::to_string(limit),
                                         query.parameters()),
                         limit);
}

}  // namespace

std::vector<ProjectLine> project_lines(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter, const std::optional<After>& after,
                                       int limit) {
    return filtered<ProjectLine>(data, LINE_COLUMNS, plan, filter, after, limit);
}

std::vector<Project> list_projects(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter, const std::optional<After>& after,
                                   int limit) {
    if (plan.exists()) {
        return filtered<Project>(data, PROJECT_COLUMNS, plan, filter, after, limit);
    }
    // Over all plans there is no common order by money: by record.
    const auto before = after ? after->id.value : beginning.id.value;
    return collect<Project>(
        data.query("SELECT " PROJECT_COLUMNS " FROM project p" PROJECT_TIES "WHERE p.id < ? AND x.is_public = 1 ORDER BY p.id DESC LIMIT ?",
                   before, limit),
        limit);
}

std::optional<Project> find_project(const db::Reader& data, Id<plan::Plan> plan, std::string_view local_code) {
    return data.one(read_project, "SELECT " PROJECT_COLUMNS " FROM project p" PROJECT_TIES "WHERE p.plan_id = ? AND p.local_code = ?", plan,
                    local_code);
}

std::vector<Project> projects_with_cup(const db::Reader& data, std::string_view cup) {
    if (cup.empty()) {
        return {};  // projects without a CUP have none in common
    }
    return data.all(read_project,
                    "SELECT " PROJECT_COLUMNS " FROM project p" PROJECT_TIES "WHERE p.cup = ? AND x.is_public = 1 ORDER BY p.id", cup);
}

Total total_of(const db::Reader& data, Id<plan::Plan> plan) {
    return data.one(read_total, "SELECT " TOTAL_COLUMNS " FROM project_total WHERE plan_id = ? AND facet = '' AND value = ''", plan)
        .value_or(Total{});
}

Total total_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet, std::string_view value) {
    return data
        .one(read_total, "SELECT " TOTAL_COLUMNS " FROM project_total WHERE plan_id = ? AND facet = ? AND value = ?", plan, facet, value)
        .value_or(Total{std::string(value), 0, {}, {}, {}});
}

std::vector<Total> totals_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet) {
    return data.all(read_total,
                    "SELECT " TOTAL_COLUMNS
                    " FROM project_total WHERE plan_id = ? AND facet = ? "
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
    auto rows = data.query_with("SELECT '', " REGIA_SUMS_OF_PROJECTS ", NULL FROM (SELECT " REGIA_SUMMED_COLUMNS " FROM " + query.from() +
                                    " WHERE " + query.where() + " LIMIT " + std::to_string(projects_counted_max + 1) + ") p",
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
        "SELECT m.istat, " REGIA_SUMS_OF_PROJECTS ", NULL FROM (SELECT " REGIA_SUMMED_COLUMNS " FROM " + query.from() + " WHERE " +
            query.where() + " LIMIT " + std::to_string(projects_counted_max) +
            ") p JOIN project_place l ON l.project_id = p.id JOIN municipality m ON m.id = l.municipality_id GROUP BY m.istat ORDER BY 2 "
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
