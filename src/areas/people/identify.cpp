// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/identify.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/session_store.hpp"
#include "base/date.hpp"
#include "kit/auth/token.hpp"

namespace regia::people {
namespace {

Date day_of(Instant now) { return {std::chrono::floor<std::chrono::days>(now)}; }

/// The week in which one could have set it up is over.
bool lacks_second_step(const Account& account, const std::vector<RoleGrant>& grants, Instant now) {
    const auto since = staff_since(grants, day_of(now));
    return !account.has_totp && !since.empty() && since < machine_text(now - second_step_grace);
}

site::Actor actor_of(const Account& account, const Session& session, const std::vector<RoleGrant>& grants, Date day) {
    site::Actor actor;
    actor.account = account.id.value;
    actor.name = account.name;
    actor.session = session.id.value;
    for (const auto& grant : grants) {
        if (grant.counts_on(day)) {
            actor.holdings.push_back({roles({grant.role}), grant.scope});
        }
    }
    return actor;
}

}  // namespace

site::Actor identify(db::Database& database, std::string_view secret, Instant now, SecondStep second_step) {
    const auto data = database.read();
    const auto session = find_session(*data, auth::digest_of(secret));
    if (!session || !session->confirmed || session->is_over(now)) {
        return {};
    }
    const auto account = find_account(*data, session->account);
    if (!account || account->state != AccountState::active) {
        return {};
    }
    if (session->is_to_be_noted(now)) {
        database.write_if_free([&](db::Transaction& transaction) -> Status {
            note_use(transaction, *session, machine_text(now));
            return Done{};
        });
    }
    const auto grants = grants_of(*data, account->id);
    auto actor = actor_of(*account, *session, grants, day_of(now));
    if (second_step == SecondStep::asked_for && lacks_second_step(*account, grants, now)) {
        actor.holdings.clear();
    }
    actor.form_token = form_token_of(secret);
    return actor;
}

std::string form_token_of(std::string_view secret) { return auth::digest_of("form " + std::string(secret)); }

}  // namespace regia::people
