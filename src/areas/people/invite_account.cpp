// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/invite_account.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "base/date.hpp"
#include "kit/auth/token.hpp"

namespace regia::people {
namespace {

std::string put_new_link(db::Transaction& transaction, Id<Account> account, Instant now) {
    auto token = auth::make_token();
    put_link(transaction, account, token.digest, machine_text(now + link_life));
    return std::move(token.secret);
}

}  // namespace

Result<AccountLink> invite_account(db::Database& database, const site::Actor& by, std::string_view email, std::string_view name,
                                   RoleGrant first_role, Instant now) {
    REGIA_TRY_ASSIGN(const auto account, account_of(email, name, now));
    REGIA_TRY(check_grant(first_role));
    return database.write([&](db::Transaction& transaction) -> Result<AccountLink> {
        if (find_account(transaction, account.email)) {
            return Error{ErrorCode::conflict, "There is an account with this address already.", {}, "email"};
        }
        first_role.account = put_account(transaction, account);
        first_role.granted_at = machine_text(now);
        put_grant(transaction, first_role);
        transaction.record({by.text(), "invite_account", subject_of(first_role.account), "", json_of(first_role)});
        return AccountLink{first_role.account, put_new_link(transaction, first_role.account, now)};
    });
}

Result<AccountLink> renew_link(db::Database& database, const site::Actor& by, Id<Account> account, Instant now) {
    return database.write([&](db::Transaction& transaction) -> Result<AccountLink> {
        const auto known = find_account(transaction, account);
        if (!known || known->state == AccountState::closed) {
            return not_found("There is no open account here.");
        }
        transaction.record({by.text(), "renew_link", subject_of(account), "", ""});
        return AccountLink{account, put_new_link(transaction, account, now)};
    });
}

}  // namespace regia::people
