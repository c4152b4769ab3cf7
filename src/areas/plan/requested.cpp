// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/requested.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/permissions.hpp"
#include "areas/plan/plan_store.hpp"

#include <algorithm>

namespace regia::plan {

bool works_on(const site::Context& context, const Plan& plan) {
    return context.actor != nullptr && context.by().may(edit_plan, {people::scope_of_plan(plan.slug)});
}

Result<Plan> requested_plan(const site::Context& context, const site::Call& call) {
    const auto slug = call.argument("slug");
    const auto plans = context.kept<std::vector<Plan>>("plans", [&] { return all_plans(context.data); });
    const auto found = std::find_if(plans->begin(), plans->end(), [&](const Plan& plan) { return plan.slug == slug; });
    if (found == plans->end() || !(found->is_public || works_on(context, *found))) {
        return not_found("There is no plan “{}”.", {std::string(slug)});
    }
    return *found;
}

Result<Edition> requested_edition(const site::Context& context, const site::Call& call, const Plan& plan) {
    const auto code = call.parameter("edition");
    auto edition = code.empty() ? current_edition(context.data, plan.id) : find_edition(context.data, plan.id, code);
    if (edition && !edition->is_public && !works_on(context, plan)) {
        edition.reset();
    }
    if (!edition && code.empty()) {
        return not_found("This plan has no edition yet.");
    }
    if (!edition) {
        return not_found("This plan has no edition “{}”.", {std::string(code)});
    }
    return std::move(*edition);
}

std::vector<Edition> editions_seen(const site::Context& context, const Plan& plan) {
    return works_on(context, plan) ? all_editions_of(context.data, plan.id) : editions_of(context.data, plan.id);
}

std::vector<PlanEdition> editions_in_lineage(const site::Context& context, const Plan& plan) {
    std::vector<PlanEdition> editions;
    for (const auto& candidate : all_plans(context.data)) {
        const bool belongs = candidate.id == plan.id || (!plan.lineage.empty() && candidate.lineage == plan.lineage);
        if (belongs && (candidate.is_public || works_on(context, candidate))) {
            for (auto& edition : editions_seen(context, candidate)) {
                editions.push_back({candidate, std::move(edition)});
            }
        }
    }
    sort_by_time(editions);
    return editions;
}

std::shared_ptr<const NodeNames> kept_node_names(const site::Context& context, Id<Plan> plan) {
    return context.kept<NodeNames>("node names of " + std::to_string(plan.value), [&] { return node_names(context.data, plan); });
}

}  // namespace regia::plan
