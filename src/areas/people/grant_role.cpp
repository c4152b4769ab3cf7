// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/grant_role.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"

namespace regia::people {
Status grant_role(db::Database& database, const site::Actor& by, const RoleGrant& grant, Date today) {
    REGIA_TRY(check_grant(grant));
    return database.write([&](db::Transaction& transaction) -> Status {
        if (!find_account(transaction, grant.account)) {
            return not_found("There is no such account.");
        }
        put_grant(transaction, grant);
        transaction.record({by.text(), "grant_role", subject_of(grant.account), "", json_of(grant)});
        return check_administrator_stays(transaction, today);
    });
}

Status revoke_role(db::Database& database, const site::Actor& by, Id<Account> account, Id<RoleGrant> id, Date today) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto grant = find_grant(transaction, id);
        if (!grant || grant->account != account) {
            return not_found("This role is not held any more.");
        }
        remove_grant(transaction, id);
        transaction.record({by.text(), "revoke_role", subject_of(account), json_of(*grant), ""});
        return check_administrator_stays(transaction, today);
    });
}

}  // namespace regia::people
