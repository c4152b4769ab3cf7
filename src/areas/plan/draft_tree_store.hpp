// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/arrangement.hpp"
#include "areas/plan/removed_node.hpp"
#include "kit/db/transaction.hpp"

#include <string>
#include <string_view>

namespace regia::plan {

/// In reading order.
[[nodiscard]] std::vector<NodePlace> places_of(const db::Reader& data, Id<Edition> edition);

/// Writes where each node stands.
void put_places(db::Transaction& transaction, const std::vector<NodePlace>& places);

/// What was taken out of a draft, the last first.
[[nodiscard]] std::vector<RemovedNode> removed_from(const db::Reader& data, Id<Edition> edition);
[[nodiscard]] std::optional<RemovedNode> find_removed(const db::Reader& data, Id<Node> node);

/// Takes a node with all that stands under it out of its edition, and lets it wait in the plan's bin. Ties and lineage stay with it.
void put_into_bin(db::Transaction& transaction, Id<Plan> plan, const Node& node, std::string_view at);

/// Back under the parent it had, as the last one there, each part with the code it had. The caller has made sure that both are free.
void take_from_bin(db::Transaction& transaction, const RemovedNode& removed);

/// The first code that a part in the bin had and a part of the edition has now; empty when none has.
[[nodiscard]] std::string taken_code(const db::Reader& data, const RemovedNode& removed);

}  // namespace regia::plan
