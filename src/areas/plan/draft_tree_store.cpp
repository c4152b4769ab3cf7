// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/draft_tree_store.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::plan {
namespace {

#define SUBTREE \
    "WITH RECURSIVE part (id) AS (SELECT id FROM node WHERE id = ? UNION ALL SELECT n.id FROM node n JOIN part p ON n.parent_id = p.id) "

/// Two parts in the bin may have had the same code: there it has the record behind it.
constexpr auto code_in_bin = "code || '~' || CAST(id AS TEXT)";
constexpr auto code_before = "SUBSTR(code, 1, LENGTH(code) - LENGTH('~' || CAST(id AS TEXT)))";

Id<Edition> bin_of(db::Transaction& transaction, Id<Plan> plan) {
    const auto bin = transaction.value<Id<Edition>>("SELECT id FROM edition WHERE plan_id = ? AND is_bin = 1", plan);
    if (bin.exists()) {
        return bin;
    }
    Edition made;
    made.plan = plan;
    made.code = "~";  // no address: it is never asked for
    made.is_bin = true;
    made.is_public = false;
    return put_edition(transaction, made);
}

std::vector<RemovedNode> removed_where(const db::Reader& data, const char* condition, std::int64_t value) {
    std::vector<RemovedNode> removed = data.all(
        [](const db::Rows& row) {
            RemovedNode r;
            row.into(r.node.id, r.edition, r.parent, r.removed_at);
            return r;
        },
        "SELECT node_id, edition_id, parent_id, removed_at FROM removed_node WHERE " + std::string(condition) +
            " = ? ORDER BY removed_at DESC, node_id DESC",
        value);
    for (auto& r : removed) {
        r.node = find_node(data, r.node.id).value_or(r.node);
        r.node.code = data.value<std::string>("SELECT " + std::string(code_before) + " FROM node WHERE id = ?", r.node.id);
        r.below = data.value<std::int64_t>(SUBTREE "SELECT COUNT(*) - 1 FROM part", r.node.id);
    }
    return removed;
}

}  // namespace

std::vector<NodePlace> places_of(const db::Reader& data, Id<Edition> edition) {
    return data.all(
        [](const db::Rows& row) {
            NodePlace place;
            row.into(place.node, place.parent, place.depth, place.position, place.last_position);
            return place;
        },
        "SELECT id, parent_id, depth, position, last_position FROM node WHERE edition_id = ? ORDER BY position", edition);
}

void put_places(db::Transaction& transaction, const std::vector<NodePlace>& places) {
    for (const auto& place : places) {
        transaction.execute("UPDATE node SET parent_id = ?, depth = ?, position = ?, last_position = ? WHERE id = ?", place.parent,
                            place.depth, place.position, place.last_position, place.node);
    }
}

std::vector<RemovedNode> removed_from(const db::Reader& data, Id<Edition> edition) {
    return removed_where(data, "edition_id", edition.value);
}

std::optional<RemovedNode> find_removed(const db::Reader& data, Id<Node> node) {
    auto removed = removed_where(data, "node_id", node.value);
    return removed.empty() ? std::nullopt : std::optional(std::move(removed.front()));
}

void put_into_bin(db::Transaction& transaction, Id<Plan> plan, const Node& node, std::string_view at) {
    const auto bin = bin_of(transaction, plan);
    transaction.execute("INSERT INTO removed_node (node_id, edition_id, parent_id, removed_at) VALUES (?, ?, ?, ?)", node.id, node.edition,
                        node.parent, at);
    transaction.execute(SUBTREE "UPDATE node SET edition_id = ?, code = " + std::string(code_in_bin) + " WHERE id IN (SELECT id FROM part)",
                        node.id, bin);
    transaction.execute("UPDATE node SET parent_id = NULL WHERE id = ?", node.id);
}

void take_from_bin(db::Transaction& transaction, const RemovedNode& removed) {
    transaction.execute(SUBTREE "UPDATE node SET edition_id = ?, code = " + std::string(code_before) + " WHERE id IN (SELECT id FROM part)",
                        removed.node.id, removed.edition);
    const auto here = std::int64_t{1} << 40;  // behind all others, until the tree is numbered anew
    transaction.execute(SUBTREE "UPDATE node SET position = position + ? WHERE id IN (SELECT id FROM part)", removed.node.id, here);
    transaction.execute("UPDATE node SET parent_id = ? WHERE id = ?", removed.parent, removed.node.id);
    transaction.execute("DELETE FROM removed_node WHERE node_id = ?", removed.node.id);
    put_places(transaction, Arrangement(places_of(transaction, removed.edition)).places());
}

std::string taken_code(const db::Reader& data, const RemovedNode& removed) {
    return data.value<std::string>(SUBTREE "SELECT n.code FROM node n WHERE n.edition_id = ? AND n.code IN (SELECT " +
                                       std::string(code_before) + " FROM node WHERE id IN (SELECT id FROM part)) ORDER BY n.code LIMIT 1",
                                   removed.node.id, removed.edition);
}

}  // namespace regia::plan
