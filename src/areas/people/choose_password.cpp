// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/choose_password.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "areas/people/session_store.hpp"
#include "base/date.hpp"
#include "kit/auth/password.hpp"
#include "kit/auth/token.hpp"

#include <array>

namespace regia::people {
namespace {

Error link_is_over() { return not_found("This link has been used already, or has grown old. Ask the administrator for a new one."); }

Result<std::string> hash_for(const Account& account, std::string_view password) {
    const std::array<std::string_view, 2> own_words{account.email, account.name};
    REGIA_TRY(auth::check_password(password, own_words));
    return auth::hash_password(password);
}

/// A new password also ends what wrong ones have left; an authenticator app stays.
void put_password(db::Transaction& transaction, Id<Account> account, std::string hash) {
    auto credentials = credentials_of(transaction, account);
    credentials.password_hash = std::move(hash);
    put_credentials(transaction, account, credentials);
    clear_failures(transaction, account);
}

}  // namespace

Result<Account> account_of_link(db::Database& database, std::string_view secret, Instant now) {
    const auto account = find_account_of_link(*database.read(), auth::digest_of(secret), machine_text(now));
    return account ? Result<Account>(*account) : link_is_over();
}

Status choose_password(db::Database& database, std::string_view secret, std::string_view password, Instant now) {
    REGIA_TRY_ASSIGN(const auto holder, account_of_link(database, secret, now));
    REGIA_TRY_ASSIGN(const auto hash, hash_for(holder, password));
    return database.write([&](db::Transaction& transaction) -> Status {
        if (!find_account_of_link(transaction, auth::digest_of(secret), machine_text(now))) {
            return link_is_over();
        }
        put_password(transaction, holder.id, hash);
        set_account_state(transaction, holder.id, AccountState::active);
        remove_links(transaction, holder.id);
        remove_other_sessions(transaction, holder.id, {});
        transaction.record({subject_of(holder.id), "choose_password", subject_of(holder.id), "", ""});
        return Done{};
    });
}

Status check_present_password(db::Database& database, const site::Actor& actor, std::string_view present) {
    const auto credentials = credentials_of(*database.read(), {actor.account});
    REGIA_TRY_ASSIGN(const bool right, auth::is_password(present, credentials.password_hash));
    return right ? Status(Done{}) : Status(Error{ErrorCode::forbidden, "This is not the present password.", {}, "present"});
}

Status change_password(db::Database& database, const site::Actor& actor, std::string_view present, std::string_view password) {
    const Id<Account> id{actor.account};
    const auto account = find_account(*database.read(), id);
    if (!account) {
        return not_found("There is no open account here.");
    }
    REGIA_TRY(check_present_password(database, actor, present));
    REGIA_TRY_ASSIGN(const auto hash, hash_for(*account, password));
    return database.write([&](db::Transaction& transaction) -> Status {
        put_password(transaction, id, hash);
        remove_other_sessions(transaction, id, {actor.session});
        transaction.record({actor.text(), "change_password", subject_of(id), "", ""});
        return Done{};
    });
}

}  // namespace regia::people
