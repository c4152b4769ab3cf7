// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node_wording.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

namespace regia::plan {

/// Gives a node other words. `seen` is the version (version_of) that the writer had before the eyes: `conflict`, with the field "seen",
/// when somebody else has written since. The same words again change nothing and leave no event. What an office writes is its own: it is no
/// demonstration text any more.
[[nodiscard]] Status edit_node(db::Database& database, const site::Actor& by, Id<Node> node, const NodeWording& wording,
                               std::string_view seen);

/// Takes the last change of the words back, as long as they are still those; `conflict` otherwise.
[[nodiscard]] Status undo_node_edit(db::Database& database, const site::Actor& by, Id<Node> node);

}  // namespace regia::plan
