// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/session.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::people {

[[nodiscard]] std::optional<Session> find_session(const db::Reader& data, std::string_view digest);

/// Last used first.
[[nodiscard]] std::vector<Session> sessions_of(const db::Reader& data, Id<Account> account);

Id<Session> put_session(db::Transaction& transaction, const Session& session, std::string_view digest);
void note_use(db::Transaction& transaction, const Session& session, std::string_view now);
void remove_session(db::Transaction& transaction, Id<Session> session);

/// All of an account, but one.
void remove_other_sessions(db::Transaction& transaction, Id<Account> account, Id<Session> kept);

/// Those that nobody has used since, of everybody.
void remove_old_sessions(db::Transaction& transaction, std::string_view used_before);

}  // namespace regia::people
