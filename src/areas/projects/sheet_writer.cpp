// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_writer.hpp"

#include "areas/projects/total_sums.hpp"
#include "kit/search/index.hpp"

#include <algorithm>
#include <array>

namespace regia::projects {
namespace {

constexpr std::array row_tables{"project_node",       "project_term",      "project_place",      "project_funding",
                                "project_commitment", "project_payment",   "project_subject",    "project_phase",
                                "project_tender",     "project_indicator", "project_programming"};

void remove_rows(db::Transaction& transaction, Id<Project> project) {
    for (const auto* table : row_tables) {
        transaction.execute(std::string("DELETE FROM ") + table + " WHERE project_id = ?", project);
    }
}

/// The first in reading order; no record when the project has none.
Id<plan::Node> first_node_of(const Sheet& sheet) {
    const auto first =
        std::min_element(sheet.nodes.begin(), sheet.nodes.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return first == sheet.nodes.end() ? Id<plan::Node>{} : first->id;
}

Id<Project> put_registry_row(db::Transaction& transaction, const Sheet& sheet) {
    const auto& p = sheet.project;
    return transaction.insert<Project>(
        "INSERT INTO project (plan_id, local_code, cup, title, summary, evidence, source, nature, state, owner_level, nodes_evidence, "
        "planned_start, actual_start, planned_end, actual_end, funding_total, committed_total, paid_total, place_count, main_places, "
        "first_node_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (plan_id, local_code) DO UPDATE SET cup = excluded.cup, "
        "title = excluded.title, summary = excluded.summary, evidence = excluded.evidence, source = excluded.source, nature = "
        "excluded.nature, "
        "state = excluded.state, owner_level = excluded.owner_level, nodes_evidence = excluded.nodes_evidence, "
        "planned_start = excluded.planned_start, actual_start = excluded.actual_start, planned_end = excluded.planned_end, "
        "actual_end = excluded.actual_end, funding_total = excluded.funding_total, committed_total = excluded.committed_total, "
        "paid_total = excluded.paid_total, place_count = excluded.place_count, main_places = excluded.main_places, first_node_id = "
        "excluded.first_node_id RETURNING id",
        p.plan, p.local_code, p.cup, p.title, p.summary, p.evidence, p.source, p.nature, p.state, p.owner_level, p.nodes_evidence,
        p.planned_start, p.actual_start, p.planned_end, p.actual_end, p.funding_total, p.committed_total, p.paid_total, p.place_count,
        p.main_places, first_node_of(sheet));
}

void put_ties(db::Transaction& t, Id<Project> id, const Sheet& sheet) {
    for (const auto& node : sheet.nodes) {
        t.execute("INSERT INTO project_node (project_id, node_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, node.id);
    }
    for (const auto& term : sheet.terms) {
        t.execute("INSERT INTO project_term (project_id, term_id) VALUES (?, ?) ON CONFLICT DO NOTHING", id, term.id);
    }
    for (const auto& place : sheet.places) {
        t.execute("INSERT INTO project_place (project_id, municipality_id, share) VALUES (?, ?, ?)", id, place.municipality, place.share);
    }
    for (const auto& subject : sheet.subjects) {
        t.execute("INSERT INTO project_subject (project_id, organisation_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", id,
                  subject.organisation.id, subject.role);
    }
}

void put_money(db::Transaction& t, Id<Project> id, const Sheet& sheet) {
    std::int64_t position = 0;
    for (const auto& f : sheet.funding) {
        t.execute("INSERT INTO project_funding (project_id, position, source, year, amount) VALUES (?, ?, ?, ?, ?)", id, ++position,
                  f.source, f.year, f.amount);
    }
    for (const auto& c : sheet.commitments) {
        t.execute("INSERT INTO project_commitment (project_id, position, date, amount, note) VALUES (?, ?, ?, ?, ?)", id, ++position,
                  c.date, c.amount, c.note);
    }
    for (const auto& p : sheet.payments) {
        t.execute("INSERT INTO project_payment (project_id, position, date, amount, source, note) VALUES (?, ?, ?, ?, ?, ?)", id,
                  ++position, p.date, p.amount, p.source, p.note);
    }
}

void put_progress(db::Transaction& t, Id<Project> id, const Sheet& sheet) {
    std::int64_t position = 0;
    for (const auto& p : sheet.phases) {
        t.execute(
            "INSERT INTO project_phase (project_id, position, phase, planned_start, actual_start, planned_end, actual_end) VALUES (?, ?, "
            "?, ?, ?, ?, ?)",
            id, ++position, p.phase, p.planned_start, p.actual_start, p.planned_end, p.actual_end);
    }
    for (const auto& x : sheet.tenders) {
        t.execute(
            "INSERT INTO project_tender (project_id, position, code, cig, title, amount, published, awarded_amount, awarded) VALUES (?, ?, "
            "?, ?, ?, ?, ?, "
            "?, ?)",
            id, ++position, x.code, x.cig, x.title, x.amount, x.published, x.awarded_amount, x.awarded);
    }
    for (const auto& i : sheet.indicators) {
        t.execute(
            "INSERT INTO project_indicator (project_id, position, code, name, unit, planned, actual, as_of) VALUES (?, ?, ?, ?, ?, ?, ?, "
            "?)",
            id, ++position, i.code, i.name, i.unit, i.planned, i.actual, i.as_of);
    }
    for (const auto& p : sheet.programming) {
        t.execute("INSERT INTO project_programming (project_id, position, document, code, title) VALUES (?, ?, ?, ?, ?)", id, ++position,
                  p.document, p.code, p.title);
    }
}

/// What a project is found by: its words, its codes, the places and the bodies it names.
search::Document document_of(const Sheet& sheet) {
    const auto& p = sheet.project;
    std::string body = p.summary + " " + p.cup + " " + p.local_code;
    for (const auto& place : sheet.places) {
        body += " " + place.name;
    }
    for (const auto& subject : sheet.subjects) {
        body += " " + subject.organisation.name;
    }
    return {"project", p.id.value, p.plan_slug, path_of(p), {p.title, ""}, {body, ""}};
}

/// One line per facet: how its values follow from the rows of a project `p`. Ancestors count too: an axis has the projects of its actions.
constexpr std::array facet_queries{
    "SELECT p.plan_id, 'node', a.code, p.funding_total, p.id FROM project p JOIN project_node k ON k.project_id = p.id JOIN node n ON n.id "
    "= k.node_id JOIN edition e ON e.id = n.edition_id AND e.is_bin = 0 "
    "JOIN node a ON a.edition_id = n.edition_id AND a.position <= n.position AND a.last_position >= n.position WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'municipality', m.istat, p.funding_total, p.id FROM project p JOIN project_place k ON k.project_id = p.id "
    "JOIN municipality m ON m.id = k.municipality_id WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'zone', z.code, p.funding_total, p.id FROM project p JOIN plan x ON x.id = p.plan_id JOIN project_place k ON "
    "k.project_id = p.id "
    "JOIN zone_member w ON w.municipality_id = k.municipality_id AND w.valid_to IS NULL "
    "JOIN zone z ON z.id = w.zone_id AND z.territory_id = x.territory_id WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'source', k.source, p.funding_total, p.id FROM project p JOIN project_funding k ON k.project_id = p.id WHERE "
    "p.plan_id = ?",
    "SELECT p.plan_id, 'state', p.state, p.funding_total, p.id FROM project p WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'nature', p.nature, p.funding_total, p.id FROM project p WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'owner_level', p.owner_level, p.funding_total, p.id FROM project p WHERE p.plan_id = ?",
    "SELECT p.plan_id, 'organisation', o.code, p.funding_total, p.id FROM project p JOIN project_subject k ON k.project_id = p.id "
    "JOIN organisation o ON o.id = k.organisation_id WHERE p.plan_id = ?",
};

/// Terms have no positions to span a subtree with: their ancestors are walked once, for all terms.
constexpr auto term_query =
    "WITH RECURSIVE above (id, ancestor) AS (SELECT id, id FROM term UNION ALL SELECT a.id, t.parent_id FROM above a JOIN term t ON t.id = "
    "a.ancestor "
    "WHERE t.parent_id IS NOT NULL) "
    "INSERT INTO project_facet (plan_id, facet, value, funding_total, project_id) SELECT DISTINCT p.plan_id, 'term', x.code || ':' || "
    "t.code, "
    "p.funding_total, p.id FROM project p JOIN project_term k ON k.project_id = p.id JOIN above a ON a.id = k.term_id JOIN term t ON t.id "
    "= a.ancestor "
    "JOIN taxonomy x ON x.id = t.taxonomy_id WHERE p.plan_id = ?";

}  // namespace

Id<Project> put_sheet(db::Transaction& transaction, Sheet& sheet) {
    add_up(sheet);
    const auto id = put_registry_row(transaction, sheet);
    sheet.project.id = id;
    remove_rows(transaction, id);
    put_ties(transaction, id, sheet);
    put_money(transaction, id, sheet);
    put_progress(transaction, id, sheet);
    search::put_document(transaction, document_of(sheet));
    return id;
}

void put_relations(db::Transaction& transaction, Id<Project> project, const std::vector<Relation>& relations) {
    transaction.execute("DELETE FROM project_relation WHERE from_id = ?", project);
    for (const auto& r : relations) {
        transaction.execute("INSERT INTO project_relation (from_id, to_id, kind, sign, note_it, note_en) VALUES (?, ?, ?, ?, ?, ?)",
                            project, r.other, r.kind, r.positive ? "+" : "-", r.note.italian, r.note.english);
    }
}

void remove_project(db::Transaction& transaction, Id<Project> project) {
    remove_rows(transaction, project);
    transaction.execute("DELETE FROM project_relation WHERE from_id = ? OR to_id = ?", project, project);
    transaction.execute("DELETE FROM project_facet WHERE project_id = ?", project);
    search::remove_document(transaction, "project", project.value);
    transaction.execute("DELETE FROM project WHERE id = ?", project);
}

#define COLUMNS_OF_TOTAL \
    "plan_id, facet, value, projects, funding, committed, paid, committing, paying, demonstrative, demonstrative_funding, placed_by_us"

Status count_again(db::Database& database, Id<plan::Plan> plan) {
    return database.write([&](db::Transaction& transaction) -> Status {
        reindex(transaction, plan);
        return Done{};
    });
}

void reindex(db::Transaction& transaction, Id<plan::Plan> plan) {
    transaction.execute("DELETE FROM project_facet WHERE plan_id = ?", plan);
    transaction.execute("DELETE FROM project_total WHERE plan_id = ?", plan);
    for (const auto* query : facet_queries) {
        const std::string select = "SELECT DISTINCT" + std::string(query).substr(6);
        transaction.execute("INSERT INTO project_facet (plan_id, facet, value, funding_total, project_id) " + select, plan);
    }
    transaction.execute(term_query, plan);
    transaction.execute("INSERT INTO project_total (" COLUMNS_OF_TOTAL ") SELECT f.plan_id, f.facet, f.value, " REGIA_SUMS_OF_PROJECTS
                        " FROM project_facet f JOIN project p ON p.id = f.project_id WHERE f.plan_id = ? "
                        "GROUP BY f.plan_id, f.facet, f.value",
                        plan);
    transaction.execute("INSERT INTO project_total (" COLUMNS_OF_TOTAL ", latest_payment) SELECT p.plan_id, '', '', " REGIA_SUMS_OF_PROJECTS
                        ", (SELECT MAX(k.date) FROM project_payment k JOIN project o ON o.id = k.project_id "
                        "WHERE o.plan_id = p.plan_id AND o.evidence <> 'demo') FROM project p WHERE p.plan_id = ? GROUP BY p.plan_id",
                        plan);
    transaction.refresh_statistics();
}

}  // namespace regia::projects
