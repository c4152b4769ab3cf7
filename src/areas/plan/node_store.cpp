// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_store.hpp"

namespace regia::plan {
namespace {

#define NODE_COLUMNS                                                                                                            \
    "n.id, n.edition_id, n.level_id, n.parent_id, n.code, n.title_it, n.title_en, n.text_it, n.text_en, n.evidence, n.source, " \
    "n.competence, n.body_role, n.character, n.populations, n.zone_id, n.depth, n.position, n.last_position, l.code, "          \
    "up.code"
#define NODE_FROM " FROM node n JOIN plan_level l ON l.id = n.level_id LEFT JOIN node up ON up.id = n.parent_id "

void read_into(const db::Rows& row, Node& n) {
    row.into(n.id, n.edition, n.level, n.parent, n.code, n.title.italian, n.title.english, n.text.italian, n.text.english, n.evidence,
             n.source, n.competence, n.body_role, n.character, n.populations, n.zone, n.depth, n.position, n.last_position, n.level_code,
             n.parent_code);
}

constexpr int node_columns = 21;

Node read_node(const db::Rows& row) {
    Node node;
    read_into(row, node);
    return node;
}

Lineage read_lineage(const db::Rows& row) {
    Lineage l;
    row.into(l.from, l.to, l.outcome, l.note.italian, l.note.english);
    return l;
}

}  // namespace

std::vector<Node> nodes_of(const db::Reader& data, Id<Edition> edition) {
    return data.all(read_node, "SELECT " NODE_COLUMNS NODE_FROM "WHERE n.edition_id = ? ORDER BY n.position", edition);
}

NodeNames node_names(const db::Reader& data, Id<Plan> plan) {
    NodeNames names;
    auto rows = data.query(
        "SELECT n.id, n.code, n.title_it, n.title_en FROM node n JOIN edition e ON e.id = n.edition_id WHERE e.plan_id = ? AND e.is_bin = "
        "0",
        plan);
    while (rows.next()) {
        auto& name = names[rows.get<std::int64_t>(0)];
        name = {rows.get<std::string>(1), {rows.get<std::string>(2), rows.get<std::string>(3)}};
    }
    return names;
}

std::vector<Node> list_nodes(const db::Reader& data, Id<Edition> edition, std::int64_t after_position, int limit) {
    return data.all(read_node, "SELECT " NODE_COLUMNS NODE_FROM "WHERE n.edition_id = ? AND n.position > ? ORDER BY n.position LIMIT ?",
                    edition, after_position, limit);
}

std::optional<Node> find_node(const db::Reader& data, Id<Edition> edition, std::string_view code) {
    return data.one(read_node, "SELECT " NODE_COLUMNS NODE_FROM "WHERE n.edition_id = ? AND n.code = ?", edition, code);
}

std::optional<Node> find_node(const db::Reader& data, Id<Node> id) {
    return data.one(read_node, "SELECT " NODE_COLUMNS NODE_FROM "WHERE n.id = ?", id);
}

std::vector<Node> children_of(const db::Reader& data, Id<Node> node) {
    return data.all(read_node, "SELECT " NODE_COLUMNS NODE_FROM "WHERE n.parent_id = ? ORDER BY n.position", node);
}

std::vector<Node> ancestors_of(const db::Reader& data, const Node& node) {
    return data.all(read_node,
                    "SELECT " NODE_COLUMNS NODE_FROM
                    "WHERE n.edition_id = ? AND n.position < ? AND n.last_position >= ? ORDER BY n.position",
                    node.edition, node.position, node.position);
}

std::vector<documents::Term> terms_of(const db::Reader& data, Id<Node> node) {
    return data.all(
        [](const db::Rows& row) {
            documents::Term t;
            row.into(t.id, t.taxonomy, t.taxonomy_code, t.level, t.code, t.title.italian, t.title.english);
            return t;
        },
        "SELECT t.id, t.taxonomy_id, x.code, t.level, t.code, t.title_it, t.title_en FROM node_term nt JOIN term t ON t.id = nt.term_id "
        "JOIN taxonomy x ON x.id = t.taxonomy_id WHERE nt.node_id = ? ORDER BY x.code, t.position",
        node);
}

std::vector<Party> parties_of(const db::Reader& data, Id<Node> node) {
    return data.all(
        [](const db::Rows& row) {
            Party p;
            auto& o = p.organisation;
            row.into(p.role, o.id, o.code, o.name, o.kind, o.sector);
            return p;
        },
        "SELECT p.role, o.id, o.code, o.name, o.kind, o.sector FROM node_party p JOIN organisation o ON o.id = p.organisation_id "
        "WHERE p.node_id = ? ORDER BY p.role, o.name",
        node);
}

std::vector<NodeLink> links_of(const db::Reader& data, Id<Node> node) {
    return data.all(
        [](const db::Rows& row) {
            NodeLink link;
            read_into(row, link.other);
            link.kind = row.get<LinkKind>(node_columns);
            link.note = {row.get<std::string>(node_columns + 1), row.get<std::string>(node_columns + 2)};
            link.outgoing = row.get<bool>(node_columns + 3);
            link.other_edition = row.get<std::string>(node_columns + 4);
            link.other_plan = row.get<std::string>(node_columns + 5);
            return link;
        },
        "SELECT " NODE_COLUMNS ", k.kind, k.note_it, k.note_en, CASE WHEN k.from_id = ? THEN 1 ELSE 0 END, e.code, p.slug" NODE_FROM
        "JOIN node_link k ON (k.from_id = ? AND k.to_id = n.id) OR (k.to_id = ? AND k.from_id = n.id) "
        "JOIN edition e ON e.id = n.edition_id JOIN plan p ON p.id = e.plan_id "
        "WHERE (e.is_public = 1 AND p.is_public = 1) OR e.id = (SELECT o.edition_id FROM node o WHERE o.id = ?) ORDER BY k.kind, p.slug, "
        "n.position",
        node, node, node, node);
}

std::vector<Node> nodes_with_term(const db::Reader& data, Id<Edition> edition, Id<documents::Term> term) {
    return data.all(
        read_node,
        "WITH RECURSIVE below (id) AS (SELECT id FROM term WHERE id = ? UNION ALL SELECT t.id FROM term t JOIN below b ON "
        "t.parent_id = b.id) SELECT " NODE_COLUMNS NODE_FROM
        "WHERE n.edition_id = ? AND n.id IN (SELECT node_id FROM node_term WHERE term_id IN (SELECT id FROM below)) ORDER BY n.position",
        term, edition);
}

std::vector<TermUse> term_uses(const db::Reader& data, Id<Edition> edition, Id<documents::Taxonomy> taxonomy) {
    return data.all(
        [](const db::Rows& row) {
            return TermUse{row.get<Id<documents::Term>>(0), row.get<Id<Node>>(1)};
        },
        "SELECT u.term_id, u.node_id FROM node n JOIN node_term u ON u.node_id = n.id JOIN term t ON t.id = u.term_id "
        "WHERE n.edition_id = ? AND t.taxonomy_id = ? ORDER BY n.position",
        edition, taxonomy);
}

std::vector<TaxonomyUse> taxonomies_used(const db::Reader& data, Id<Edition> edition) {
    return data.all(
        [](const db::Rows& row) {
            TaxonomyUse use;
            row.into(use.code, use.name.italian, use.name.english, use.nodes);
            return use;
        },
        "SELECT x.code, x.name_it, x.name_en, COUNT(DISTINCT n.id) FROM node n JOIN node_term u ON u.node_id = n.id "
        "JOIN term t ON t.id = u.term_id JOIN taxonomy x ON x.id = t.taxonomy_id WHERE n.edition_id = ? "
        "GROUP BY x.id, x.code, x.name_it, x.name_en ORDER BY 4 DESC, x.code",
        edition);
}

std::vector<Tie> ties_of(const db::Reader& data, Id<Edition> edition) {
    return data.all(
        [](const db::Rows& row) {
            Tie tie;
            row.into(tie.from, tie.to, tie.kind, tie.note.italian, tie.note.english);
            return tie;
        },
        "SELECT k.from_id, k.to_id, k.kind, k.note_it, k.note_en FROM node_link k JOIN node a ON a.id = k.from_id JOIN node b ON b.id = "
        "k.to_id "
        "WHERE a.edition_id = ? OR b.edition_id = ? ORDER BY a.edition_id, a.position, b.position, k.kind",
        edition, edition);
}

std::vector<Involvement> involvements_of(const db::Reader& data, Id<people::Organisation> organisation) {
    return data.all(
        [](const db::Rows& row) {
            Involvement i;
            read_into(row, i.node);
            i.role = row.get<PartyRole>(node_columns);
            i.edition = row.get<std::string>(node_columns + 1);
            i.plan = row.get<std::string>(node_columns + 2);
            i.plan_title = {row.get<std::string>(node_columns + 3), row.get<std::string>(node_columns + 4)};
            return i;
        },
        "SELECT " NODE_COLUMNS ", y.role, e.code, p.slug, p.short_title_it, p.short_title_en" NODE_FROM
        "JOIN node_party y ON y.node_id = n.id JOIN edition e ON e.id = n.edition_id JOIN plan p ON p.id = e.plan_id "
        "WHERE y.organisation_id = ? AND e.is_current = 1 AND e.is_public = 1 AND p.is_public = 1 ORDER BY p.slug, n.position",
        organisation);
}

std::vector<Lineage> lineage_of(const db::Reader& data, Id<Node> node) {
    return data.all(read_lineage,
                    "SELECT from_id, to_id, outcome, note_it, note_en FROM node_lineage WHERE from_id = ? OR to_id = ? ORDER BY id", node,
                    node);
}

std::vector<Lineage> lineage_between(const db::Reader& data, Id<Edition> from, Id<Edition> to) {
    return data.all(read_lineage,
                    "SELECT x.from_id, x.to_id, x.outcome, x.note_it, x.note_en FROM node_lineage x LEFT JOIN node a ON a.id = x.from_id "
                    "LEFT JOIN node b ON b.id = x.to_id WHERE (a.edition_id = ? OR a.id IS NULL) AND (b.edition_id = ? OR b.id IS NULL) "
                    "ORDER BY COALESCE(a.position, b.position), x.id",
                    from, to);
}

Id<Node> put_node(db::Transaction& transaction, const Node& n) {
    return transaction.insert<Node>(
        "INSERT INTO node (edition_id, level_id, parent_id, code, title_it, title_en, text_it, text_en, evidence, source, competence, "
        "body_role, character, populations, zone_id, depth, position, last_position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        n.edition, n.level, n.parent, n.code, n.title.italian, n.title.english, n.text.italian, n.text.english, n.evidence, n.source,
        n.competence, n.body_role, n.character, n.populations, n.zone, n.depth, n.position, n.last_position);
}

void set_node_wording(db::Transaction& transaction, Id<Node> node, const NodeWording& w) {
    transaction.execute("UPDATE node SET title_it = ?, title_en = ?, text_it = ?, text_en = ?, source = ?, evidence = ? WHERE id = ?",
                        w.title.italian, w.title.english, w.text.italian, w.text.english, w.source, w.evidence, node);
}

void put_term(db::Transaction& transaction, Id<Node> node, Id<documents::Term> term) {
    transaction.execute("INSERT INTO node_term (node_id, term_id) VALUES (?, ?) ON CONFLICT DO NOTHING", node, term);
}

void put_party(db::Transaction& transaction, Id<Node> node, Id<people::Organisation> organisation, PartyRole role) {
    transaction.execute("INSERT INTO node_party (node_id, organisation_id, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", node,
                        organisation, role);
}

void put_link(db::Transaction& transaction, Id<Node> from, Id<Node> to, LinkKind kind, const Text& note) {
    transaction.execute("INSERT INTO node_link (from_id, to_id, kind, note_it, note_en) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        from, to, kind, note.italian, note.english);
}

void put_lineage(db::Transaction& transaction, const Lineage& l) {
    transaction.execute("INSERT INTO node_lineage (from_id, to_id, outcome, note_it, note_en) VALUES (?, ?, ?, ?, ?)", l.from, l.to,
                        l.outcome, l.note.italian, l.note.english);
}

}  // namespace regia::plan
