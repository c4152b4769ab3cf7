// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/role.hpp"
#include "kit/site/actor.hpp"

/// What the back office as a whole may be used for, and by whom.
namespace regia::office {

inline constexpr site::Permission manage_accounts{"manage-accounts", site::Permission::To::roles,
                                                  people::roles({people::Role::administrator})};

inline constexpr site::Permission read_history{"read-history", site::Permission::To::roles, people::roles({people::Role::administrator})};

}  // namespace regia::office
