// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edition_store.hpp"

#include "areas/plan/lineage.hpp"
#include "areas/plan/node_store.hpp"

#include <map>

namespace regia::plan {
namespace {

#define NODES_OF "(SELECT id FROM node WHERE edition_id = ?)"

void copy_links(db::Transaction& transaction, Id<Edition> from, const std::map<std::int64_t, Id<Node>>& copies) {
    for (const auto& tie : ties_of(transaction, from)) {
        const auto source = copies.find(tie.from.value);
        const auto target = copies.find(tie.to.value);
        if (source != copies.end()) {  // what others say of the old edition stays said of the old one
            put_link(transaction, source->second, target == copies.end() ? tie.to : target->second, tie.kind, tie.note);
        }
    }
}

}  // namespace

void copy_nodes(db::Transaction& transaction, Id<Edition> from, Id<Edition> to) {
    std::map<std::int64_t, Id<Node>> copies;
    for (const auto& node : nodes_of(transaction, from)) {
        auto copy = node;
        copy.edition = to;
        copy.parent = node.parent.exists() ? copies.at(node.parent.value) : Id<Node>{};
        const auto id = put_node(transaction, copy);
        copies.emplace(node.id.value, id);
        transaction.execute("INSERT INTO node_term (node_id, term_id) SELECT ?, term_id FROM node_term WHERE node_id = ?", id, node.id);
        transaction.execute(
            "INSERT INTO node_party (node_id, organisation_id, role) SELECT ?, organisation_id, role FROM node_party WHERE node_id = ?", id,
            node.id);
        put_lineage(transaction, {node.id, id, Outcome::kept, {}});
    }
    copy_links(transaction, from, copies);
}

void complete_lineage(db::Transaction& transaction, Id<Edition> from, Id<Edition> to) {
    transaction.execute("UPDATE node_lineage SET outcome = 'changed' WHERE outcome = 'kept' AND from_id IN " NODES_OF
                        " AND to_id IN " NODES_OF
                        " AND EXISTS (SELECT 1 FROM node a JOIN node b ON b.id = node_lineage.to_id WHERE a.id = node_lineage.from_id AND "
                        "(a.title_it <> b.title_it OR a.title_en <> b.title_en OR a.text_it <> b.text_it OR a.text_en <> b.text_en))",
                        from, to);
    // What waits in the bin was dropped, as far as this edition is concerned.
    transaction.execute("DELETE FROM node_lineage WHERE outcome = 'kept' AND from_id IN " NODES_OF
                        " AND to_id IN (SELECT n.id FROM node n JOIN edition e ON e.id = n.edition_id WHERE e.is_bin = 1)",
                        from);
    transaction.execute(
        "INSERT INTO node_lineage (from_id, to_id, outcome, note_it, note_en) SELECT n.id, NULL, 'dropped', '', '' FROM node n "
        "WHERE n.edition_id = ? AND NOT EXISTS (SELECT 1 FROM node_lineage l WHERE l.from_id = n.id AND (l.to_id IS NULL OR l.to_id "
        "IN " NODES_OF "))",
        from, to);
    transaction.execute(
        "INSERT INTO node_lineage (from_id, to_id, outcome, note_it, note_en) SELECT NULL, n.id, 'new', '', '' FROM node n "
        "WHERE n.edition_id = ? AND NOT EXISTS (SELECT 1 FROM node_lineage l WHERE l.to_id = n.id AND (l.from_id IS NULL OR l.from_id "
        "IN " NODES_OF "))",
        to, from);
}

}  // namespace regia::plan
