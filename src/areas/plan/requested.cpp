// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/requested.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"

#include <algorithm>
#include <vector>

namespace regia::plan {

Result<Plan> requested_plan(const site::Context& context, const site::Call& call) {
    const auto slug = call.argument("slug");
    const auto plans = context.kept<std::vector<Plan>>("plans", [&] { return list_plans(context.data); });
    const auto found = std::find_if(plans->begin(), plans->end(), [&](const Plan& plan) { return plan.slug == slug; });
    if (found == plans->end()) {
        return not_found("There is no plan “{}”.", {std::string(slug)});
    }
    return *found;
}

Result<Edition> requested_edition(const site::Context& context, const site::Call& call, const Plan& plan) {
    const auto code = call.parameter("edition");
    auto edition = code.empty() ? current_edition(context.data, plan.id) : find_edition(context.data, plan.id, code);
    if (!edition && code.empty()) {
        return not_found("This plan has no edition yet.");
    }
    if (!edition) {
        return not_found("This plan has no edition “{}”.", {std::string(code)});
    }
    return std::move(*edition);
}

std::shared_ptr<const NodeNames> kept_node_names(const site::Context& context, Id<Plan> plan) {
    return context.kept<NodeNames>("node names of " + std::to_string(plan.value), [&] { return node_names(context.data, plan); });
}

}  // namespace regia::plan
