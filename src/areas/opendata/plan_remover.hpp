// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "kit/db/transaction.hpp"

namespace regia::opendata {

/// Deletes the rows of a plan: projects, nodes, editions, acts, its own taxonomies, its place in the search index.
void remove_plan_rows(db::Transaction& transaction, const plan::Plan& plan);

}  // namespace regia::opendata
