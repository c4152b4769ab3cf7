// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::office {

/// Where the work of whoever has signed in begins.
struct Desk {
    std::vector<plan::Plan> plans;  ///< on which this person works
    bool begins_plans = false;
    bool keeps_accounts = false;
    bool lacks_second_step = false;  ///< and should have it
    bool is_withheld = false;        ///< the roles no longer count until it is there
};
void desk_body(html::Writer& out, const site::Frame& context, const Desk& desk);

}  // namespace regia::office
