// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::people {

[[nodiscard]] std::optional<Account> find_account(const db::Reader& data, Id<Account> id);
[[nodiscard]] std::optional<Account> find_account(const db::Reader& data, std::string_view email);

/// By name.
[[nodiscard]] std::vector<Account> list_accounts(const db::Reader& data);

/// Whether anybody has ever been let in: an installation without accounts waits for its first administrator.
[[nodiscard]] bool has_accounts(const db::Reader& data);

[[nodiscard]] Credentials credentials_of(const db::Reader& data, Id<Account> account);

/// `failure` of the database when the address is taken.
Id<Account> put_account(db::Transaction& transaction, const Account& account);
void set_account_state(db::Transaction& transaction, Id<Account> account, AccountState state);
void set_account_name(db::Transaction& transaction, Id<Account> account, std::string_view name);
void put_credentials(db::Transaction& transaction, Id<Account> account, const Credentials& credentials);

/// Counts a wrong password or code; answers how many there are now.
[[nodiscard]] std::int64_t count_failure(db::Transaction& transaction, Id<Account> account);
void lock_account(db::Transaction& transaction, Id<Account> account, std::string_view until);
void clear_failures(db::Transaction& transaction, Id<Account> account, std::string_view seen_at);

/// Whether the step of the authenticator app was free; it no longer is.
[[nodiscard]] bool take_step(db::Transaction& transaction, Id<Account> account, std::int64_t step);

[[nodiscard]] std::vector<RoleGrant> grants_of(const db::Reader& data, Id<Account> account);
[[nodiscard]] std::optional<RoleGrant> find_grant(const db::Reader& data, Id<RoleGrant> id);
Id<RoleGrant> put_grant(db::Transaction& transaction, const RoleGrant& grant);
void remove_grant(db::Transaction& transaction, Id<RoleGrant> grant);

/// `conflict` when no active account is an administrator on that day: nobody could let anybody in any more.
[[nodiscard]] Status check_administrator_stays(const db::Reader& data, Date day);

/// A link of a digest, for as long as it holds.
[[nodiscard]] std::optional<Account> find_account_of_link(const db::Reader& data, std::string_view digest, std::string_view now);

/// Earlier links of the account hold no longer.
void put_link(db::Transaction& transaction, Id<Account> account, std::string_view digest, std::string_view expires_at);
void remove_links(db::Transaction& transaction, Id<Account> account);

}  // namespace regia::people
