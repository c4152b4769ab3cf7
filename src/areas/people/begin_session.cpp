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

bool is_shut(const db::Reader& data, Id<Account> account, const Whence& whence, Instant now) {
    return failures_of(data, account, whence.visitor, machine_text(now - failures_count_for)).are_too_many(now);
}

Candidate candidate_of(db::Database& database, std::string_view email, const Whence& whence, Instant now) {
    const auto data = database.read();
    const auto account = find_account(*data, lower(trimmed(email)));
    const bool may = account && account->state == AccountState::active && !is_shut(*data, account->id, whence, now);
    return may ? Candidate{account->id, credentials_of(*data, account->id)} : Candidate{};
}

Error refused() {
    return forbidden(
        "The address or the password is not right. After several attempts no more are taken for some minutes: wait, or ask the "
        "administrator for "
        "a new link.");
}

Error wrong_code() { return forbidden("The code is not right, or it has been used already. Wait for the next one and write that."); }

Error too_late() { return forbidden("Sign in again from the beginning: this attempt took too long."); }

Status note_failure(db::Database& database, Id<Account> account, const Whence& whence, Instant now) {
    return database.write_aside([&](db::Transaction& transaction) -> Status {
        count_failure(transaction, account, whence.visitor, machine_text(now), machine_text(now - failures_count_for));
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

/// The session that counts, and the event of it.
void put_confirmed(db::Transaction& transaction, Id<Account> account, const Whence& whence, std::string_view digest, Instant now) {
    const auto at = machine_text(now);
    put_session(transaction, {{}, account, true, at, at, shortened(whence.browser)}, digest);
    note_sign_in(transaction, account, whence.visitor, at);
    transaction.record({subject_of(account), "sign_in", subject_of(account), "", ""});
}

Result<SignedIn> begin_session(db::Database& database, const Candidate& who, const Whence& whence, Instant now) {
    const auto token = auth::make_token();
    const auto at = machine_text(now);
    const bool needs_code = !who.credentials.totp_secret.empty();
    const auto begin = [&](db::Transaction& transaction) -> Status {
        remove_old_sessions(transaction, machine_text(now - session_life_max));
        if (needs_code) {
            put_session(transaction, {{}, who.account, false, at, at, shortened(whence.browser)}, token.digest);
        } else {
            put_confirmed(transaction, who.account, whence, token.digest, now);
        }
        return Done{};
    };
    REGIA_TRY(needs_code ? database.write_aside(begin) : database.write(begin));
    return SignedIn{token.secret, needs_code};
}

std::optional<Session> pending_session(const db::Reader& data, std::string_view secret, Instant now) {
    auto session = find_session(data, auth::digest_of(secret));
    return session && !session->confirmed && !session->is_over(now) ? session : std::nullopt;
}

}  // namespace

Result<SignedIn> sign_in(db::Database& database, std::string_view email, std::string_view password, const Whence& whence, Instant now) {
    const auto who = candidate_of(database, email, whence, now);
    REGIA_TRY_ASSIGN(const bool right, auth::is_password(password, who.credentials.password_hash));
    if (right && who.account.exists()) {
        return begin_session(database, who, whence, now);
    }
    if (who.account.exists()) {
        REGIA_TRY(note_failure(database, who.account, whence, now));
    }
    return refused();
}

Result<SignedIn> confirm_sign_in(db::Database& database, std::string_view secret, std::string_view code, const Whence& whence,
                                 Instant now) {
    const auto session = pending_session(*database.read(), secret, now);
    if (!session) {
        return too_late();
    }
    if (is_shut(*database.read(), session->account, whence, now)) {
        return refused();
    }
    const auto credentials = credentials_of(*database.read(), session->account);
    const auto step = auth::totp_step(credentials.totp_secret, code, now, credentials.totp_step);
    if (!step) {
        REGIA_TRY(note_failure(database, session->account, whence, now));
        return wrong_code();
    }
    const auto token = auth::make_token();
    REGIA_TRY(database.write([&](db::Transaction& transaction) -> Status {
        if (!pending_session(transaction, secret, now)) {
            return too_late();
        }
        if (!take_step(transaction, session->account, *step)) {
            return wrong_code();
        }
        remove_session(transaction, session->id);
        put_confirmed(transaction, session->account, whence, token.digest, now);
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
