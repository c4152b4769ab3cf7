// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/remove_node.hpp"

#include "areas/plan/draft_tree_store.hpp"
#include "areas/plan/find_draft.hpp"
#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "base/date.hpp"
#include "kit/search/index.hpp"

namespace regia::plan {
namespace {

std::vector<Node> part_of(const db::Reader& data, const Node& top) {
    auto nodes = nodes_of(data, top.edition);
    std::erase_if(nodes, [&](const Node& node) { return node.position < top.position || node.position > top.last_position; });
    return nodes;
}

Status check_room(const db::Reader& data, const RemovedNode& removed) {
    if (removed.parent.exists()) {
        const auto parent = find_node(data, removed.parent);
        if (!parent || parent->edition != removed.edition) {
            return conflict("The part it stood under was taken out too: put that back first.");
        }
    }
    if (const auto taken = taken_code(data, removed); !taken.empty()) {
        return conflict("Another part has the code “{}” now: take that one out first.", {taken});
    }
    return Done{};
}

}  // namespace

Status remove_node(db::Database& database, const site::Actor& by, Id<Node> id) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto at, draft_node(transaction, id));
        for (const auto& node : part_of(transaction, at.node)) {
            search::remove_document(transaction, "node", node.id.value);
        }
        put_into_bin(transaction, at.draft.plan.id, at.node, machine_text(std::chrono::system_clock::now()));
        put_places(transaction, Arrangement(places_of(transaction, at.node.edition)).places());
        transaction.record({by.text(), "remove_node", subject_of(id), json_of(wording_of(at.node)), ""});
        return Done{};
    });
}

Status restore_node(db::Database& database, const site::Actor& by, Id<Node> id) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto removed = find_removed(transaction, id);
        if (!removed) {
            return not_found("This part is no longer in the bin.");
        }
        REGIA_TRY_ASSIGN(const auto draft, draft_of(transaction, removed->edition));
        REGIA_TRY(check_room(transaction, *removed));
        take_from_bin(transaction, *removed);
        const auto top = find_node(transaction, id);
        for (const auto& node : part_of(transaction, *top)) {
            index_node(transaction, draft, node);
        }
        transaction.record({by.text(), "restore_node", subject_of(id), "", json_of(wording_of(*top))});
        return Done{};
    });
}

}  // namespace regia::plan
