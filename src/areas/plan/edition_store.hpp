// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "kit/db/transaction.hpp"

namespace regia::plan {

/// Copies every node of an edition into another, with its terms, parties and links, and says of each that it was kept.
void copy_nodes(db::Transaction& transaction, Id<Edition> from, Id<Edition> to);

/// Accounts for every node of two editions: kept ones that have other words are changed, what nothing follows is dropped, what followed
/// nothing is new.
void complete_lineage(db::Transaction& transaction, Id<Edition> from, Id<Edition> to);

}  // namespace regia::plan
