// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/total.hpp"

namespace regia::projects {

const Description& describe_total() {
    static constexpr std::array fields{
        field<&Total::value>("value", "Code"),
        field<&Total::projects>("projects", "Projects"),
        recorded_sum<&Total::funding>("funding_total", "Funding"),
        recorded_sum<&Total::committed>("committed_total", "Commitments"),
        recorded_sum<&Total::paid>("paid_total", "Payments"),
        field<&Total::committing>("projects_with_commitments", "Projects with commitments"),
        field<&Total::paying>("projects_with_payments", "Projects with payments"),
        field<&Total::demonstrative>("demonstration_projects", "Demonstration projects"),
    };
    static constexpr Description description{"total", "totals", fields};
    return description;
}

}  // namespace regia::projects
