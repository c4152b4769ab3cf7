// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"
#include "areas/plan/plan.hpp"

#include <string>
#include <vector>

namespace regia::office {

/// A role as a form of the office says it, before anybody has checked it.
struct RoleFields {
    std::string role;
    std::string plan;  ///< slug; empty: the whole installation
    std::string part;  ///< of the plan: "zone:ZO-01", "municipality:001272"; mostly empty
    std::string organisation;
    std::string valid_from;
    std::string valid_to;
};

struct AccountSummary {
    people::Account account;
    std::vector<people::RoleGrant> grants;
};

struct AccountSheet {
    AccountSummary summary;
    std::vector<plan::Plan> plans;  ///< in which a role can be held
    RoleFields fields;
    std::string link;  ///< to be handed over, when one was made just now
};

}  // namespace regia::office
