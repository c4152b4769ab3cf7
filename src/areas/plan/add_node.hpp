// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node_code.hpp"
#include "areas/plan/node_wording.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>

namespace regia::plan {

/// A part that somebody adds to a draft.
struct NewNode {
    std::string parent;  ///< code of the part under which it stands; empty: at the top
    std::string level;   ///< code of its level; empty: the only one there is at that depth
    std::string code;    ///< empty: the next free number under its parent
    NodeWording wording;
};

/// Adds a part as the last one under its parent, and answers its code. `invalid` names the field; `conflict` for a code that is taken, and
/// for an edition that is no draft.
[[nodiscard]] Result<std::string> add_node(db::Database& database, const site::Actor& by, Id<Edition> edition, const NewNode& made);

}  // namespace regia::plan
