// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/session.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>
#include <string_view>

namespace regia::people {

/// A session that has begun: the secret goes into the cookie and is nowhere else.
struct SignedIn {
    std::string secret;
    bool needs_code = false;  ///< of the authenticator app, before the session opens anything
};

/// Where somebody tries from.
struct Whence {
    std::string visitor;  ///< whose wrong passwords are counted together: http::visitor_of()
    std::string browser;  ///< as it calls itself
};

/// First step. One answer, `forbidden`, for an unknown address, a wrong password, and too many of them from here.
[[nodiscard]] Result<SignedIn> sign_in(db::Database& database, std::string_view email, std::string_view password, const Whence& whence,
                                       Instant now);

/// Second step: the code of the app. The session goes on under a new secret. `forbidden` for a wrong code, and where there is no first
/// step.
[[nodiscard]] Result<SignedIn> confirm_sign_in(db::Database& database, std::string_view secret, std::string_view code, const Whence& whence,
                                               Instant now);

void sign_out(db::Database& database, std::string_view secret);

/// One of the actor's own sessions.
[[nodiscard]] Status end_session(db::Database& database, const site::Actor& actor, Id<Session> session);

}  // namespace regia::people
