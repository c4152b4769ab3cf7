// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

namespace regia::people {

/// Who holds the link of that secret. `not_found` where it was used, replaced or has grown old.
[[nodiscard]] Result<Account> account_of_link(db::Database& database, std::string_view secret, Instant now);

/// By the link of an invitation or of a lost password: opens the account, ends its sessions and the link.
[[nodiscard]] Status choose_password(db::Database& database, std::string_view secret, std::string_view password, Instant now);

/// That who is signed in knows the present password: before what an unattended browser must not be able to do. `forbidden`, field
/// "present".
[[nodiscard]] Status check_present_password(db::Database& database, const site::Actor& actor, std::string_view present);

/// That who is signed in knows the present password: asked for before what nobody must be able to do at a browser that was left alone.
/// `forbidden`, field "present".
[[nodiscard]] Status check_present_password(db::Database& database, const site::Actor& actor, std::string_view present);

/// By who is signed in and knows the present one: ends the other sessions.
[[nodiscard]] Status change_password(db::Database& database, const site::Actor& actor, std::string_view present, std::string_view password);

}  // namespace regia::people
