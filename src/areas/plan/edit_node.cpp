// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edit_node.hpp"

#include "areas/plan/node_json.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/db/event_log.hpp"
#include "kit/search/index.hpp"

namespace regia::plan {
namespace {

constexpr auto verb = "edit_node";

std::string subject_of(Id<Node> node) { return "node:" + std::to_string(node.value); }

struct Draft {
    Node node;
    Edition edition;
};

Result<Draft> draft_of(db::Transaction& transaction, Id<Node> id) {
    auto node = find_node(transaction, id);
    auto edition = node ? find_edition(transaction, node->edition) : std::nullopt;
    if (!edition) {
        return not_found("This part is no longer there.");
    }
    REGIA_TRY(check_is_draft(*edition));
    return Draft{std::move(*node), std::move(*edition)};
}

/// Only what the plan's pages show is found by a search.
void index(db::Transaction& transaction, const Draft& draft, const NodeWording& wording) {
    const auto plan = find_plan(transaction, draft.edition.plan);
    if (plan && draft.edition.is_current) {
        search::put_document(transaction, {"node",
                                           draft.node.id.value,
                                           plan->slug,
                                           "/plans/" + plan->slug + "/nodes/" + draft.node.code,
                                           wording.title,
                                           {draft.node.code + " " + wording.text.italian, wording.text.english}});
    }
}

Status write_words(db::Transaction& transaction, const site::Actor& by, const Draft& draft, const NodeWording& wording) {
    set_node_wording(transaction, draft.node.id, wording);
    index(transaction, draft, wording);
    transaction.record({by.text(), verb, subject_of(draft.node.id), json_of(wording_of(draft.node)), json_of(wording)});
    return Done{};
}

}  // namespace

Status edit_node(db::Database& database, const site::Actor& by, Id<Node> node, const NodeWording& wording, std::string_view seen) {
    REGIA_TRY(check_wording(wording));
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto draft, draft_of(transaction, node));
        const auto present = wording_of(draft.node);
        if (version_of(present) == version_of(wording)) {
            return Done{};
        }
        if (version_of(present) != seen) {
            return Error{ErrorCode::conflict, "Somebody else has changed this part while you were writing.", {}, "seen"};
        }
        return write_words(transaction, by, draft, wording);
    });
}

Status undo_node_edit(db::Database& database, const site::Actor& by, Id<Node> node) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto draft, draft_of(transaction, node));
        const auto events = db::list_events(transaction, subject_of(node), 0, 1);
        const auto before = events.empty() || events[0].event.verb != verb ? std::nullopt : wording_in(events[0].event.before);
        if (!before || events[0].event.after != json_of(wording_of(draft.node))) {
            return conflict("There is no change of these words that could be taken back.");
        }
        return write_words(transaction, by, draft, *before);
    });
}

}  // namespace regia::plan
