// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

/// The second step of signing in: a code of an authenticator app.
namespace regia::people {

/// From now on a code is asked for, and other sessions end. `invalid`, field "code", when the code is not the one of this secret now;
/// `conflict` where there is a second step already.
[[nodiscard]] Status begin_second_step(db::Database& database, const site::Actor& actor, std::string_view secret, std::string_view code,
                                       Instant now);

/// Takes it off an account: the actor's own, or one whose owner has lost the telephone.
[[nodiscard]] Status end_second_step(db::Database& database, const site::Actor& by, Id<Account> account);

}  // namespace regia::people
