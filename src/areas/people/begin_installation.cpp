// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/begin_installation.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "base/date.hpp"
#include "kit/auth/password.hpp"

#include <array>

namespace regia::people {

Status begin_installation(db::Database& database, std::string_view email, std::string_view name, std::string_view password, Instant now) {
    REGIA_TRY_ASSIGN(auto account, account_of(email, name, now));
    const std::array<std::string_view, 2> own_words{account.email, account.name};
    REGIA_TRY(auth::check_password(password, own_words));
    Credentials credentials;
    REGIA_TRY_ASSIGN(credentials.password_hash, auth::hash_password(password));
    account.state = AccountState::active;
    return database.write([&](db::Transaction& transaction) -> Status {
        if (has_accounts(transaction)) {
            return conflict("This installation has its administrator already: sign in.");
        }
        RoleGrant administrator;
        administrator.account = put_account(transaction, account);
        administrator.role = Role::administrator;
        administrator.granted_at = machine_text(now);
        put_credentials(transaction, administrator.account, credentials);
        put_grant(transaction, administrator);
        transaction.record({"setup", "begin_installation", subject_of(administrator.account), "", json_of(administrator)});
        return Done{};
    });
}

}  // namespace regia::people
