// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "kit/db/transaction.hpp"

namespace regia::projects {

/// A new edition has come into force: projects stand on what became of the parts that they stood on. Those whose part was dropped stay with
/// the old edition, which says so. Lists and counts know of it afterwards.
void carry_over(db::Transaction& transaction, const plan::Edition& from, const plan::Edition& to);

}  // namespace regia::projects
