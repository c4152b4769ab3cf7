// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/requested.hpp"

#include "areas/plan/plan_store.hpp"

#include <optional>

namespace regia::plan {

Result<Plan> requested_plan(const site::Context& context, const site::Call& call) {
    const std::string slug(call.argument("slug"));
    const auto plan = context.kept<std::optional<Plan>>("plan " + slug, [&] { return find_plan(context.data, slug); });
    if (!*plan) {
        return not_found("There is no plan “{}”.", {slug});
    }
    return **plan;
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

}  // namespace regia::plan
