// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/second_step.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "areas/people/session_store.hpp"
#include "kit/auth/totp.hpp"

namespace regia::people {
namespace {

Status put_secret(db::Transaction& transaction, const site::Actor& by, Id<Account> account, std::string_view secret, std::int64_t step,
                  const char* verb) {
    if (!find_account(transaction, account)) {
        return not_found("There is no such account.");
    }
    auto credentials = credentials_of(transaction, account);
    credentials.totp_secret = secret;
    credentials.totp_step = step;
    put_credentials(transaction, account, credentials);
    transaction.record({by.text(), verb, subject_of(account), "", ""});
    return Done{};
}

}  // namespace

Status begin_second_step(db::Database& database, const site::Actor& actor, std::string_view secret, std::string_view code, Instant now) {
    const auto step = secret.size() == auth::totp_secret_characters ? auth::totp_step(secret, code, now, 0) : std::nullopt;
    if (!step) {
        return invalid("The code is not the one that the app shows now. Wait for the next one and write that.", {}, "code");
    }
    return database.write([&](db::Transaction& transaction) -> Status {
        if (!credentials_of(transaction, {actor.account}).totp_secret.empty()) {
            return conflict("The second step is set up already. Take it off before you set up another one.");
        }
        remove_other_sessions(transaction, {actor.account}, {actor.session});
        return put_secret(transaction, actor, {actor.account}, secret, *step, "begin_second_step");
    });
}

Status end_second_step(db::Database& database, const site::Actor& by, Id<Account> account) {
    return database.write(
        [&](db::Transaction& transaction) -> Status { return put_secret(transaction, by, account, "", 0, "end_second_step"); });
}

}  // namespace regia::people
