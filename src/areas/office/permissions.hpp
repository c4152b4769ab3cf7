// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/permissions.hpp"

/// What the back office as a whole may be used for, and by whom.
namespace regia::office {

inline constexpr site::Permission manage_accounts{"manage-accounts", site::Permission::To::roles,
                                                  people::roles({people::Role::administrator})};

inline constexpr site::Permission read_history{"read-history", site::Permission::To::roles, people::roles({people::Role::administrator})};

inline constexpr site::Permission manage_jobs{"manage-jobs", site::Permission::To::roles, people::roles({people::Role::administrator})};

/// Beginning a plan is the business of who works for the whole installation.
inline constexpr site::Permission begin_plan{"begin-plan", site::Permission::To::roles,
                                             people::roles({people::Role::administrator, people::Role::planning_office})};

/// Taking an edition on: what binds somebody is not for everybody who may change a word.
inline constexpr site::Permission adopt_plan{"adopt-plan", site::Permission::To::roles,
                                             people::roles({people::Role::administrator, people::Role::planning_office}),
                                             plan::scopes_of_plan};

}  // namespace regia::office
