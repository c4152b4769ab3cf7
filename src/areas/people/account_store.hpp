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

/// Who did something, as the event log names it: the name of "account:7", which the log itself does not hold; of other doers, the text.
[[nodiscard]] std::string doer_name(const db::Reader& data, const std::string& actor);

/// By name.
[[nodiscard]] std::vector<Account> list_accounts(const db::Reader& data);

/// Whether anybody has ever been let in: an installation without accounts waits for its first administrator.
[[nodiscard]] bool has_accounts(const db::Reader& data);

[[nodiscard]] Credentials credentials_of(const db::Reader& data, Id<Account> account);

/// `failure` of the database when the address is taken.
Id<Account> put_account(db::Transaction& transaction, const Account& account);
void set_account_state(db::Transaction& transaction, Id<Account> account, AccountState state);
void put_credentials(db::Transaction& transaction, Id<Account> account, const Credentials& credentials);

[[nodiscard]] Failures failures_of(const db::Reader& data, Id<Account> account, std::string_view visitor, std::string_view since);

/// One more wrong password or code; those of everybody that are older than `since` are forgotten.
void count_failure(db::Transaction& transaction, Id<Account> account, std::string_view visitor, std::string_view now,
                   std::string_view since);
void note_sign_in(db::Transaction& transaction, Id<Account> account, std::string_view visitor, std::string_view now);
void clear_failures(db::Transaction& transaction, Id<Account> account);

/// Whether the step of the authenticator app was free; it no longer is.
[[nodiscard]] bool take_step(db::Transaction& transaction, Id<Account> account, std::int64_t step);

[[nodiscard]] std::vector<RoleGrant> grants_of(const db::Reader& data, Id<Account> account);
[[nodiscard]] std::optional<RoleGrant> find_grant(const db::Reader& data, Id<RoleGrant> id);

/// The one that is held already, where `grant` says role, scope and body.
[[nodiscard]] std::optional<RoleGrant> find_same_grant(const db::Reader& data, const RoleGrant& grant);
/// Held already, for the same scope and body: takes the new dates.
Id<RoleGrant> put_grant(db::Transaction& transaction, const RoleGrant& grant);
void remove_grant(db::Transaction& transaction, Id<RoleGrant> grant);

/// `conflict` when no active account is an administrator from that day on without an end: sooner or later nobody could let anybody in.
[[nodiscard]] Status check_administrator_stays(const db::Reader& data, Date day);

/// A link of a digest, for as long as it holds.
[[nodiscard]] std::optional<Account> find_account_of_link(const db::Reader& data, std::string_view digest, std::string_view now);

/// Earlier links of the account hold no longer.
void put_link(db::Transaction& transaction, Id<Account> account, std::string_view digest, std::string_view expires_at);
void remove_links(db::Transaction& transaction, Id<Account> account);

}  // namespace regia::people
