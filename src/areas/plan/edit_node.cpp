// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edit_node.hpp"

#include "areas/plan/find_draft.hpp"
#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "kit/db/event_log.hpp"

namespace regia::plan {
namespace {

constexpr auto verb = "edit_node";

Status write_words(db::Transaction& transaction, const site::Actor& by, DraftNode at, const NodeWording& wording) {
    const auto before = json_of(wording_of(at.node));
    set_node_wording(transaction, at.node.id, wording);
    at.node.title = wording.title;
    at.node.text = wording.text;
    index_node(transaction, at.draft, at.node);
    transaction.record({by.text(), verb, subject_of(at.node.id), before, json_of(wording)});
    return Done{};
}

}  // namespace

Status edit_node(db::Database& database, const site::Actor& by, Id<Node> node, const NodeWording& wording, std::string_view seen) {
    REGIA_TRY(check_wording(wording));
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(auto at, draft_node(transaction, node));
        const auto present = wording_of(at.node);
        if (version_of(present) == version_of(wording)) {
            return Done{};
        }
        if (version_of(present) != seen) {
            return Error{ErrorCode::conflict, "Somebody else has changed this part while you were writing.", {}, "seen"};
        }
        return write_words(transaction, by, std::move(at), wording);
    });
}

Status undo_node_edit(db::Database& database, const site::Actor& by, Id<Node> node) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(auto at, draft_node(transaction, node));
        const auto events = db::list_events(transaction, subject_of(node), 0, 1);
        const auto before = events.empty() || events[0].event.verb != verb ? std::nullopt : wording_in(events[0].event.before);
        if (!before || events[0].event.after != json_of(wording_of(at.node))) {
            return conflict("There is no change of these words that could be taken back.");
        }
        return write_words(transaction, by, std::move(at), *before);
    });
}

}  // namespace regia::plan
