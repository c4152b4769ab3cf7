// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan.hpp"

namespace regia::plan {

const Description& describe_plan() {
    static constexpr std::array fields{
        field<&Plan::slug>("slug", "Code"),
        field<&Plan::title>("title", "Title"),
        field<&Plan::short_title>("short_title", "Short title"),
        field<&Plan::summary>("summary", "Summary"),
        field<&Plan::valid_from>("valid_from", "Valid from"),
        field<&Plan::valid_to>("valid_to", "Valid to"),
        field<&Plan::horizon>("horizon", "Horizon"),
        field<&Plan::lineage>("lineage", "Lineage"),
        field<&Plan::website>("website", "Website"),
    };
    static constexpr Description description{"plan", "plans", fields};
    return description;
}

ValidityState validity_on(const Plan& plan, Date day) {
    if (plan.valid_from && day < plan.valid_from->first) {
        return {Validity::not_begun, (plan.valid_from->first.day - day.day).count()};
    }
    if (!plan.valid_to) {
        return {Validity::open, 0};
    }
    const auto left = (plan.valid_to->last().day - day.day).count();
    return left >= 0 ? ValidityState{Validity::running, left} : ValidityState{Validity::ended, -left};
}

}  // namespace regia::plan
