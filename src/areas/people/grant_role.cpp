// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/grant_role.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"

namespace regia::people {
Status grant_role(db::Database& database, const site::Actor& by, RoleGrant grant, Instant now) {
    REGIA_TRY(check_grant(grant));
    grant.granted_at = machine_text(now);
    return database.write([&](db::Transaction& transaction) -> Status {
        if (!find_account(transaction, grant.account)) {
            return not_found("There is no such account.");
        }
        const auto held = find_same_grant(transaction, grant);
        put_grant(transaction, grant);
        transaction.record({by.text(), "grant_role", subject_of(grant.account), held ? json_of(*held) : "", json_of(grant)});
        return check_administrator_stays(transaction, {std::chrono::floor<std::chrono::days>(now)});
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
