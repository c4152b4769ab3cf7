// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_store.hpp"

namespace regia::projects {
namespace {

std::vector<plan::Node> nodes_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            plan::Node n;
            row.into(n.id, n.edition, n.code, n.title.italian, n.title.english, n.evidence, n.depth, n.position, n.last_position);
            return n;
        },
        "SELECT n.id, n.edition_id, n.code, n.title_it, n.title_en, n.evidence, n.depth, n.position, n.last_position FROM project_node k "
        "JOIN node n ON n.id = k.node_id JOIN edition e ON e.id = n.edition_id WHERE k.project_id = ? AND e.is_bin = 0 ORDER BY n.position",
        project);
}

std::vector<documents::Term> terms_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            documents::Term t;
            row.into(t.id, t.taxonomy, t.taxonomy_code, t.level, t.code, t.title.italian, t.title.english);
            return t;
        },
        "SELECT t.id, t.taxonomy_id, x.code, t.level, t.code, t.title_it, t.title_en FROM project_term k JOIN term t ON t.id = k.term_id "
        "JOIN taxonomy x ON x.id = t.taxonomy_id WHERE k.project_id = ? ORDER BY x.code, t.position",
        project);
}

std::vector<Place> places_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Place p;
            row.into(p.municipality, p.istat, p.name, p.share);
            return p;
        },
        "SELECT m.id, m.istat, m.name, k.share FROM project_place k JOIN municipality m ON m.id = k.municipality_id WHERE k.project_id = ? "
        "ORDER BY k.share DESC, m.name",
        project);
}

std::vector<Funding> funding_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Funding f;
            row.into(f.source, f.year, f.amount);
            return f;
        },
        "SELECT source, year, amount FROM project_funding WHERE project_id = ? ORDER BY position", project);
}

std::vector<Commitment> commitments_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Commitment c;
            row.into(c.date, c.amount, c.note);
            return c;
        },
        "SELECT date, amount, note FROM project_commitment WHERE project_id = ? ORDER BY position", project);
}

std::vector<Payment> payments_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Payment p;
            row.into(p.date, p.amount, p.source, p.note);
            return p;
        },
        "SELECT date, amount, source, note FROM project_payment WHERE project_id = ? ORDER BY position", project);
}

std::vector<Subject> subjects_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Subject s;
            auto& o = s.organisation;
            row.into(s.role, o.id, o.code, o.name, o.kind, o.sector);
            return s;
        },
        "SELECT k.role, o.id, o.code, o.name, o.kind, o.sector FROM project_subject k JOIN organisation o ON o.id = k.organisation_id "
        "WHERE k.project_id = ? ORDER BY k.role, o.name",
        project);
}

std::vector<Phase> phases_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Phase p;
            row.into(p.phase, p.planned_start, p.actual_start, p.planned_end, p.actual_end);
            return p;
        },
        "SELECT phase, planned_start, actual_start, planned_end, actual_end FROM project_phase WHERE project_id = ? ORDER BY position",
        project);
}

std::vector<Tender> tenders_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Tender t;
            row.into(t.code, t.cig, t.title, t.amount, t.published, t.awarded_amount, t.awarded);
            return t;
        },
        "SELECT code, cig, title, amount, published, awarded_amount, awarded FROM project_tender WHERE project_id = ? ORDER BY position",
        project);
}

std::vector<Indicator> indicators_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Indicator i;
            row.into(i.code, i.name, i.unit, i.planned, i.actual, i.as_of);
            return i;
        },
        "SELECT code, name, unit, planned, actual, as_of FROM project_indicator WHERE project_id = ? ORDER BY position", project);
}

std::vector<Relation> relations_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Relation r;
            std::string sign;
            row.into(r.kind, sign, r.note.italian, r.note.english, r.outgoing, r.other, r.local_code, r.title);
            r.positive = sign == "+";
            return r;
        },
        "SELECT k.kind, k.sign, k.note_it, k.note_en, CASE WHEN k.from_id = ? THEN 1 ELSE 0 END, p.id, p.local_code, p.title FROM "
        "project_relation k "
        "JOIN project p ON (k.from_id = ? AND p.id = k.to_id) OR (k.to_id = ? AND p.id = k.from_id) ORDER BY k.kind, p.title",
        project, project, project);
}

std::vector<Programming> programming_of(const db::Reader& data, Id<Project> project) {
    return data.all(
        [](const db::Rows& row) {
            Programming p;
            row.into(p.document, p.code, p.title);
            return p;
        },
        "SELECT document, code, title FROM project_programming WHERE project_id = ? ORDER BY position", project);
}

}  // namespace

Sheet load_sheet(const db::Reader& data, const Project& project) {
    const auto id = project.id;
    return {project,
            nodes_of(data, id),
            terms_of(data, id),
            places_of(data, id),
            funding_of(data, id),
            commitments_of(data, id),
            payments_of(data, id),
            subjects_of(data, id),
            phases_of(data, id),
            tenders_of(data, id),
            indicators_of(data, id),
            relations_of(data, id),
            programming_of(data, id)};
}

}  // namespace regia::projects
