// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison_store.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::plan {

ComparedSide compared_side(const db::Reader& data, const PlanEdition& edition) {
    return {levels_of(data, edition.plan.id), nodes_of(data, edition.edition.id)};
}

}  // namespace regia::plan
