// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/session_store.hpp"

namespace regia::people {
namespace {

#define SESSION_COLUMNS "id, account_id, confirmed, created_at, used_at, browser"

Session read_session(const db::Rows& row) {
    Session s;
    row.into(s.id, s.account, s.confirmed, s.created_at, s.used_at, s.browser);
    return s;
}

}  // namespace

std::optional<Session> find_session(const db::Reader& data, std::string_view digest) {
    return data.one(read_session, "SELECT " SESSION_COLUMNS " FROM session WHERE digest = ?", digest);
}

std::vector<Session> sessions_of(const db::Reader& data, Id<Account> account) {
    return data.all(read_session, "SELECT " SESSION_COLUMNS " FROM session WHERE account_id = ? ORDER BY used_at DESC, id DESC", account);
}

Id<Session> put_session(db::Transaction& transaction, const Session& s, std::string_view digest) {
    return transaction.insert<Session>(
        "INSERT INTO session (account_id, digest, confirmed, created_at, used_at, browser) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        s.account, digest, s.confirmed, s.created_at, s.used_at, s.browser);
}

void note_use(db::Transaction& transaction, const Session& session, std::string_view now) {
    transaction.execute("UPDATE session SET used_at = ? WHERE id = ?", now, session.id);
    transaction.execute("UPDATE account SET last_seen_at = ? WHERE id = ?", now, session.account);
}

void remove_session(db::Transaction& transaction, Id<Session> session) { transaction.execute("DELETE FROM session WHERE id = ?", session); }

void remove_other_sessions(db::Transaction& transaction, Id<Account> account, Id<Session> kept) {
    transaction.execute("DELETE FROM session WHERE account_id = ? AND id <> ?", account, kept.value);
}

void remove_old_sessions(db::Transaction& transaction, std::string_view used_before) {
    transaction.execute("DELETE FROM session WHERE used_at < ?", used_before);
}

}  // namespace regia::people
