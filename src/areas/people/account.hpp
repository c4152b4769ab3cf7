// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace regia::people {

enum class AccountState { invited, active, closed };
REGIA_CODES(AccountState, {"invited", "Invited"}, {"active", "In use"}, {"closed", "Closed"});

using Instant = std::chrono::system_clock::time_point;

/// Somebody who signs in: a person at work, known by a name and an address and by nothing else.
struct Account {
    Id<Account> id;
    std::string email;  ///< in lower case
    std::string name;
    AccountState state = AccountState::invited;
    std::string created_at;    ///< instants as texts in UTC
    std::string last_seen_at;  ///< empty: never
    bool has_totp = false;
};

/// What proves who somebody is. Never shown, never exported, never logged.
struct Credentials {
    std::string password_hash;
    std::string totp_secret;
    std::int64_t totp_step = 0;
};

/// Wrong passwords and codes of the last day for one account.
struct Failures {
    std::int64_t from_here = 0;  ///< from the network of who asks
    std::string last_at;         ///< of those
    std::int64_t in_all = 0;

    /// Whether nothing is taken from this network now, not even what is right: the first five cost nothing, then a minute, two, four … an
    /// hour at most. Who guesses gains nothing, who mistypes is not shut out for the day, and nobody is shut out by somebody else, unless a
    /// whole army guesses: from a thousand on nothing is taken from anywhere until a day has gone by.
    [[nodiscard]] bool are_too_many(Instant now) const;
};
inline constexpr std::chrono::hours failures_count_for{24};

/// A new account, invited. The address is kept in lower case. `invalid`, with its field, for what is no address ("email") or no name of 1
/// to 100 characters ("name").
[[nodiscard]] Result<Account> account_of(std::string_view email, std::string_view name, Instant now);

}  // namespace regia::people
