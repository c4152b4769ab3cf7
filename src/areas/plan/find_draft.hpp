// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node_wording.hpp"
#include "areas/plan/plan.hpp"
#include "kit/db/transaction.hpp"

#include <string>

/// What the verbs share that write at a draft.
namespace regia::plan {

/// An edition that is still written at, and the plan it is of.
struct Draft {
    Plan plan;
    Edition edition;
};
/// `not_found`, or `conflict` when it is no draft (any more).
[[nodiscard]] Result<Draft> draft_of(const db::Reader& data, Id<Edition> edition);

/// A part of a draft.
struct DraftNode {
    Draft draft;
    Node node;
};
[[nodiscard]] Result<DraftNode> draft_node(const db::Reader& data, Id<Node> node);

/// As the event log names a node.
[[nodiscard]] std::string subject_of(Id<Node> node);

/// Lets a search find the node, as long as the plan's pages show its edition.
void index_node(db::Transaction& transaction, const Draft& draft, const Node& node);

}  // namespace regia::plan
