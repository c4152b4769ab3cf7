// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"

#include <string>
#include <string_view>

/// What the event log says of a change of rights. No name and no address: those can be erased with an account, the log cannot.
namespace regia::people {

/// {"role":"planning-office","scope":"plan:a-plan","valid_from":"2026-01-01"}
[[nodiscard]] std::string json_of(const RoleGrant& grant);

/// {"state":"closed"}
[[nodiscard]] std::string json_of(AccountState state);

/// "account:7"
[[nodiscard]] std::string subject_of(Id<Account> account);

/// The account that such a text names; no record for any other.
[[nodiscard]] Id<Account> account_in(std::string_view subject);

}  // namespace regia::people
