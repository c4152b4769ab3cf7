// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

/// An edition together with its plan: what two plans that follow one another are compared by.
struct PlanEdition {
    Plan plan;
    Edition edition;

    /// "plan-slug@edition-code": the name of an edition from outside its plan, as plan files write it.
    [[nodiscard]] std::string name() const { return plan.slug + "@" + edition.code; }
};

struct EditionPair {
    PlanEdition earlier;
    PlanEdition later;
};

/// Puts editions into the order of time: plans by their place in the lineage, then the editions of each.
void sort_by_time(std::vector<PlanEdition>& editions);

/// The two editions to compare, the earlier one first whichever way they were named. `from` and `to` are "plan@edition", or the code of
/// an edition of `plan`. What is not named is chosen: `to` is the plan's current edition, `from` the one before `to`.
/// `editions` are all of the plan's lineage in the order of time. `invalid` for names it does not hold, and for one edition named twice;
/// `not_found` where there are not two editions.
[[nodiscard]] Result<EditionPair> choose_pair(const std::vector<PlanEdition>& editions, std::string_view plan, std::string_view from,
                                              std::string_view to);

}  // namespace regia::plan
