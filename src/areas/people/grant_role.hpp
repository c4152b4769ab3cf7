// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

namespace regia::people {

/// Gives somebody a role; one held already, for the same scope and body, takes the new dates.
[[nodiscard]] Status grant_role(db::Database& database, const site::Actor& by, RoleGrant grant, Instant now);

/// `conflict` when nobody could manage accounts any more.
[[nodiscard]] Status revoke_role(db::Database& database, const site::Actor& by, Id<Account> account, Id<RoleGrant> grant, Date today);

}  // namespace regia::people
