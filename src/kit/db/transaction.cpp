// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/transaction.hpp"

#include "base/date.hpp"
#include "kit/db/event_chain.hpp"
#include "kit/db/failure.hpp"

namespace regia::db {

void Transaction::record(const Event& event) {
    const auto at = machine_text(std::chrono::system_clock::now());
    const auto previous = value<std::string>("SELECT digest FROM event ORDER BY id DESC LIMIT 1");
    execute("INSERT INTO event (at, actor, verb, subject, before_json, after_json, digest) VALUES (?, ?, ?, ?, ?, ?, ?)", at, event.actor,
            event.verb, event.subject, event.before, event.after, digest_of(previous, at, event));
}

void Transaction::refresh_statistics() {
    if (engine() == Engine::postgresql) {
        script("ANALYZE " +
               value<std::string>("SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = current_schema()"));
    }
}

Savepoint::Savepoint(Transaction& transaction) : m_transaction(transaction) { m_transaction.script("SAVEPOINT part"); }

void Savepoint::keep() {
    m_transaction.script("RELEASE SAVEPOINT part");
    m_kept = true;
}

Savepoint::~Savepoint() {
    if (m_kept) {
        return;
    }
    try {
        m_transaction.script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part");
    } catch (const Failure&) {
        // The connection is gone and the whole transaction with it: the statement that follows says so.
    }
}

}  // namespace regia::db
