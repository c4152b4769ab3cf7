// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison_store.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::plan {

std::vector<PlanEdition> editions_in_lineage(const db::Reader& data, const Plan& plan) {
    std::vector<PlanEdition> editions;
    for (const auto& candidate : list_plans(data)) {
        if (candidate.id == plan.id || (!plan.lineage.empty() && candidate.lineage == plan.lineage)) {
            for (auto& edition : editions_of(data, candidate.id)) {
                editions.push_back({candidate, std::move(edition)});
            }
        }
    }
    sort_by_time(editions);
    return editions;
}

ComparedSide compared_side(const db::Reader& data, const PlanEdition& edition) {
    return {levels_of(data, edition.plan.id), nodes_of(data, edition.edition.id)};
}

}  // namespace regia::plan
