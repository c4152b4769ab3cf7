// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/find_draft.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/search/index.hpp"

namespace regia::plan {

Result<Draft> draft_of(const db::Reader& data, Id<Edition> id) {
    auto edition = find_edition(data, id);
    auto plan = edition && !edition->is_bin ? find_plan(data, edition->plan) : std::nullopt;
    if (!plan) {
        return not_found("This part is no longer there.");
    }
    REGIA_TRY(check_is_draft(*edition));
    return Draft{std::move(*plan), std::move(*edition)};
}

Result<DraftNode> draft_node(const db::Reader& data, Id<Node> id) {
    auto node = find_node(data, id);
    if (!node) {
        return not_found("This part is no longer there.");
    }
    REGIA_TRY_ASSIGN(auto draft, draft_of(data, node->edition));
    return DraftNode{std::move(draft), std::move(*node)};
}

std::string subject_of(Id<Node> node) { return "node:" + std::to_string(node.value); }

void index_node(db::Transaction& transaction, const Draft& draft, const Node& node) {
    if (draft.edition.is_current && (draft.edition.is_public || !draft.plan.is_public)) {
        search::put_document(transaction, {"node",
                                           node.id.value,
                                           draft.plan.slug,
                                           "/plans/" + draft.plan.slug + "/nodes/" + node.code,
                                           node.title,
                                           {node.code + " " + node.text.italian, node.text.english}});
    }
}

}  // namespace regia::plan
