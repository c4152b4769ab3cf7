// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "base/date.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

namespace regia::people {

/// Nobody signs in with it any more, and its sessions end; what it did stays in the history. `conflict` for the last administrator.
[[nodiscard]] Status close_account(db::Database& database, const site::Actor& by, Id<Account> account, Date today);

/// It waits for a new link, as when it was made.
[[nodiscard]] Status reopen_account(db::Database& database, const site::Actor& by, Id<Account> account);

}  // namespace regia::people
