// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/references.hpp"
#include "areas/plan/lineage.hpp"
#include "areas/plan/plan.hpp"
#include "base/result.hpp"
#include "kit/db/transaction.hpp"

#include <set>
#include <string>
#include <vector>

namespace regia::opendata {

/// What another plan's files say of a node of this plan: that a node of theirs came from it, or is linked to it. It is theirs to say,
/// so it must outlive the replacement of this plan.
struct TieFromElsewhere {
    std::string here;  ///< "plan-slug@edition:node": the records change, the codes stay
    Id<plan::Node> there;
    std::string other_plan;   ///< the plan that says so
    bool is_lineage = false;  ///< else a link
    std::string kind;         ///< of the lineage the outcome
    Text note;
};

[[nodiscard]] std::vector<TieFromElsewhere> ties_from_elsewhere(const db::Reader& data, const plan::Plan& plan);

/// Ties them to the plan as it is now. `conflict` when a node is gone that another plan names, unless that plan is loaded anew too.
[[nodiscard]] Status tie_again(db::Transaction& transaction, const std::vector<TieFromElsewhere>& ties, References& references,
                               const std::set<std::string>& plans_loaded);

}  // namespace regia::opendata
