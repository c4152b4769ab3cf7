// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/role.hpp"
#include "kit/site/route.hpp"

/// What may be done with a plan, and by whom.
namespace regia::plan {

/// The plan whose slug is in the address.
[[nodiscard]] site::Scopes scopes_of_plan(const site::Context& context, const site::Call& call);

inline constexpr site::Permission edit_plan{
    "edit-plan", site::Permission::To::roles,
    people::roles({people::Role::administrator, people::Role::planning_office, people::Role::secretariat}), scopes_of_plan};

}  // namespace regia::plan
