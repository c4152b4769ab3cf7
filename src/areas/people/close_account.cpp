// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/close_account.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "areas/people/session_store.hpp"

namespace regia::people {
namespace {

/// Sets the state, with its event.
Status change_state(db::Transaction& transaction, const site::Actor& by, Id<Account> id, AccountState state, const char* verb) {
    const auto account = find_account(transaction, id);
    if (!account) {
        return not_found("There is no such account.");
    }
    set_account_state(transaction, id, state);
    transaction.record({by.text(), verb, subject_of(id), json_of(account->state), json_of(state)});
    return Done{};
}

}  // namespace

Status close_account(db::Database& database, const site::Actor& by, Id<Account> account, Date today) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY(change_state(transaction, by, account, AccountState::closed, "close_account"));
        remove_links(transaction, account);
        remove_other_sessions(transaction, account, {});
        return check_administrator_stays(transaction, today);
    });
}

Status reopen_account(db::Database& database, const site::Actor& by, Id<Account> account) {
    return database.write([&](db::Transaction& transaction) -> Status {
        if (const auto known = find_account(transaction, account); known && known->state != AccountState::closed) {
            return conflict("This account is open already.");
        }
        put_credentials(transaction, account, {});
        return change_state(transaction, by, account, AccountState::invited, "reopen_account");
    });
}

}  // namespace regia::people
