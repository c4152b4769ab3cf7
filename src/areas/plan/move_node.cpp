// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/move_node.hpp"

#include "areas/plan/draft_tree_store.hpp"
#include "areas/plan/find_draft.hpp"
#include "areas/plan/node_store.hpp"

namespace regia::plan {
namespace {

Result<bool> rearrange(const db::Reader& data, Arrangement& tree, const Node& node, Move move, const std::string& parent) {
    if (move != Move::under) {
        return move == Move::up ? tree.move_up(node.id) : tree.move_down(node.id);
    }
    const auto found = find_node(data, node.edition, parent);
    if (!found || found->depth + 1 != node.depth) {
        return invalid("A part can stand under one of the level above its own.", {}, "parent");
    }
    tree.move_under(node.id, found->id);
    return true;
}

/// "2 under 1": where a part stands among its siblings.
std::string place_text(const std::vector<NodePlace>& places, const Node& node, const std::string& parent_code) {
    std::int64_t row = 0;
    Id<Node> parent;
    for (const auto& place : places) {
        parent = place.node == node.id ? place.parent : parent;
    }
    for (const auto& place : places) {
        row += place.parent == parent ? 1 : 0;
        if (place.node == node.id) {
            break;
        }
    }
    return "{\"row\":" + std::to_string(row) + ",\"parent\":\"" + parent_code + "\"}";
}

}  // namespace

Status move_node(db::Database& database, const site::Actor& by, Id<Node> id, Move move, const std::string& parent) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto at, draft_node(transaction, id));
        const auto before = places_of(transaction, at.node.edition);
        Arrangement tree(before);
        REGIA_TRY_ASSIGN(const bool moved, rearrange(transaction, tree, at.node, move, parent));
        const auto after = tree.places();
        if (moved && after != before) {
            put_places(transaction, after);
            transaction.record({by.text(), "move_node", subject_of(id), place_text(before, at.node, at.node.parent_code),
                                place_text(after, at.node, move == Move::under ? parent : at.node.parent_code)});
        }
        return Done{};
    });
}

}  // namespace regia::plan
