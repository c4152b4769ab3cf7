// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>
#include <string_view>

namespace regia::people {

inline constexpr std::chrono::hours link_life{7 * 24};

/// A link that lets somebody choose a password, once, for a week. The secret is shown to who made it and kept nowhere.
struct AccountLink {
    Id<Account> account;
    std::string secret;
};

/// Makes an account with its first role. `conflict` when the address has one already.
[[nodiscard]] Result<AccountLink> invite_account(db::Database& database, const site::Actor& by, std::string_view email,
                                                 std::string_view name, RoleGrant first_role, Instant now);

/// A new link for who has lost the first one, or the password; the earlier one no longer holds. Nothing else changes until it is used.
[[nodiscard]] Result<AccountLink> renew_link(db::Database& database, const site::Actor& by, Id<Account> account, Instant now);

}  // namespace regia::people
