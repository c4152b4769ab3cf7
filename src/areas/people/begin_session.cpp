// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/begin_session.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/grant_json.hpp"
#include "areas/people/session_store.hpp"
#include "base/date.hpp"
#include "base/text_tools.hpp"
#include "kit/auth/password.hpp"
#include "kit/auth/token.hpp"
#include "kit/auth/totp.hpp"

namespace regia::people {
namespace {

constexpr std::size_t browser_bytes_max = 120;

/// Who may sign in at this moment, and what proves it; of everybody else, nothing that could be right.
struct Candidate {
    Id<Account> account;
    Credentials credentials;
};

Candidate candidate_of(db::Database& database, std::string_view email, Instant now) {
    const auto data = database.read();
    const auto account = find_account(*data, lower(trimmed(email)));
    if (!account || account->state != AccountState::active) {
        return {};
    }
    auto credentials = credentials_of(*data, account->id);
    return credentials.is_locked(now) ? Candidate{} : Candidate{account->id, std::move(credentials)};
}

Error refused() {
    return forbidden(
        "The address or the password is not right. After several attempts an account takes no more of them for some minutes: wait, or ask "
        "the "
        "administrator for a new link.");
}

Status note_failure(db::Database& database, Id<Account> account, Instant now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        const auto failures = count_failure(transaction, account);
        lock_account(transaction, account, locked_until(failures, now));
        return Done{};
    });
}

/// Whole characters only: a name cut in the middle of one would be no text.
std::string shortened(std::string_view browser) {
    auto text = std::string(browser.substr(0, browser_bytes_max));
    while (!text.empty() && !is_clean_utf8(text)) {
        text.pop_back();
    }
    return text;
}

Result<SignedIn> begin_session(db::Database& database, const Candidate& who, std::string_view browser, Instant now) {
    const auto token = auth::make_token();
    const auto at = machine_text(now);
    const bool needs_code = !who.credentials.totp_secret.empty();
    const auto begin = [&](db::Transaction& transaction) -> Status {
        remove_old_sessions(transaction, machine_text(now - session_life_max));
        const Session session{{}, who.account, !needs_code, at, at, shortened(browser)};
        put_session(transaction, session, token.digest);
        if (!needs_code) {
            clear_failures(transaction, who.account, at);
            transaction.record({subject_of(who.account), "sign_in", subject_of(who.account), "", ""});
        }
        return Done{};
    };
    REGIA_TRY(needs_code ? database.write_aside(begin) : database.write(begin));
    return SignedIn{token.secret, needs_code};
}

}  // namespace

Result<SignedIn> sign_in(db::Database& database, std::string_view email, std::string_view password, std::string_view browser, Instant now) {
    const auto who = candidate_of(database, email, now);
    REGIA_TRY_ASSIGN(const bool right, auth::is_password(password, who.credentials.password_hash));
    if (right && who.account.exists()) {
        return begin_session(database, who, browser, now);
    }
    if (who.account.exists()) {
        REGIA_TRY(note_failure(database, who.account, now));
    }
    return refused();
}

Result<SignedIn> confirm_sign_in(db::Database& database, std::string_view secret, std::string_view code, Instant now) {
    const auto session = find_session(*database.read(), auth::digest_of(secret));
    if (!session || session->confirmed || session->is_over(now)) {
        return forbidden("Sign in again from the beginning: this attempt took too long.");
    }
    const auto credentials = credentials_of(*database.read(), session->account);
    const auto step =
        credentials.is_locked(now) ? std::nullopt : auth::totp_step(credentials.totp_secret, code, now, credentials.totp_step);
    if (!step) {
        REGIA_TRY(note_failure(database, session->account, now));
        return forbidden("The code is not right, or it has been used already. Wait for the next one and write that.");
    }
    const auto token = auth::make_token();
    REGIA_TRY(database.write([&](db::Transaction& transaction) -> Status {
        if (!take_step(transaction, session->account, *step)) {
            return forbidden("The code is not right, or it has been used already. Wait for the next one and write that.");
        }
        const auto at = machine_text(now);
        remove_session(transaction, session->id);
        put_session(transaction, {{}, session->account, true, at, at, session->browser}, token.digest);
        clear_failures(transaction, session->account, at);
        const auto who = subject_of(session->account);
        transaction.record({who, "sign_in", who, "", ""});
        return Done{};
    }));
    return SignedIn{token.secret, false};
}

void sign_out(db::Database& database, std::string_view secret) {
    static_cast<void>(database.write_aside([&](db::Transaction& transaction) -> Status {
        if (const auto session = find_session(transaction, auth::digest_of(secret))) {
            remove_session(transaction, session->id);
        }
        return Done{};
    }));
}

Status end_session(db::Database& database, const site::Actor& actor, Id<Session> session) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        for (const auto& own : sessions_of(transaction, {actor.account})) {
            if (own.id == session) {
                remove_session(transaction, session);
                return Done{};
            }
        }
        return not_found("This session has ended already.");
    });
}

}  // namespace regia::people
