// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/total.hpp"

namespace regia::projects {

const Description& describe_total() {
    static constexpr std::array fields{
        field<&Total::value>("value", "Code"),
        field<&Total::projects>("projects", "Projects"),
        field<&Total::funding>("funding_total", "Funding"),
        field<&Total::committed>("committed_total", "Commitments"),
        field<&Total::paid>("paid_total", "Payments"),
    };
    static constexpr Description description{"total", "totals", fields};
    return description;
}

}  // namespace regia::projects
