// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/add_node.hpp"

#include "areas/plan/draft_tree_store.hpp"
#include "areas/plan/find_draft.hpp"
#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

Result<Level> level_for(const db::Reader& data, const Draft& draft, const std::optional<Node>& parent, std::string_view wanted) {
    const auto offered = levels_below(levels_of(data, draft.plan.id), parent ? parent->depth : -1);
    if (offered.empty()) {
        return invalid("The plan has no level below that of this part: nothing can stand under it.", {}, "parent");
    }
    const auto found =
        std::find_if(offered.begin(), offered.end(), [&](const Level& level) { return wanted.empty() || level.code == wanted; });
    if (found == offered.end() || (wanted.empty() && offered.size() > 1)) {
        return invalid("Choose one of the levels.", {}, "level");
    }
    return *found;
}

std::vector<Node> nodes_under(const db::Reader& data, const Draft& draft, const std::optional<Node>& parent) {
    auto nodes = nodes_of(data, draft.edition.id);
    std::erase_if(nodes, [&](const Node& node) { return node.parent != (parent ? parent->id : Id<Node>{}); });
    return nodes;
}

Node node_of(const Draft& draft, const NewNode& made, const std::optional<Node>& parent, const Level& level) {
    Node node;
    node.edition = draft.edition.id;
    node.level = level.id;
    node.parent = parent ? parent->id : Id<Node>{};
    node.title = made.wording.title;
    node.text = made.wording.text;
    node.source = made.wording.source;
    node.evidence = Evidence::fact;  // an office's own text
    node.depth = parent ? parent->depth + 1 : 0;
    return node;
}

void write(db::Transaction& transaction, const site::Actor& by, const Draft& draft, Node& node) {
    Arrangement tree(places_of(transaction, draft.edition.id));
    node.id = put_node(transaction, node);
    tree.append(node.id, node.parent);
    put_places(transaction, tree.places());
    index_node(transaction, draft, node);
    transaction.record({by.text(), "add_node", subject_of(node.id), "", json_of(wording_of(node))});
}

}  // namespace

Result<std::string> add_node(db::Database& database, const site::Actor& by, Id<Edition> edition, const NewNode& made) {
    REGIA_TRY(check_wording(made.wording));
    return database.write([&](db::Transaction& transaction) -> Result<std::string> {
        REGIA_TRY_ASSIGN(const auto draft, draft_of(transaction, edition));
        const auto parent = made.parent.empty() ? std::nullopt : find_node(transaction, edition, made.parent);
        if (!parent && !made.parent.empty()) {
            return invalid("The part under which it was to stand is no longer there.", {}, "parent");
        }
        REGIA_TRY_ASSIGN(const auto level, level_for(transaction, draft, parent, made.level));
        auto node = node_of(draft, made, parent, level);
        node.code = made.code.empty() ? next_code(nodes_under(transaction, draft, parent), made.parent) : made.code;
        REGIA_TRY(check_node_code(node.code));
        if (find_node(transaction, edition, node.code)) {
            return Error{ErrorCode::conflict, "Another part of this edition has the code “{}”.", {node.code}, "code"};
        }
        write(transaction, by, draft, node);
        return node.code;
    });
}

}  // namespace regia::plan
