// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/cookie.hpp"
#include "kit/site/context.hpp"

#include <string>
#include <string_view>

/// The cookie of who has signed in. Where the world reaches the site over https it is "__Host-regia-session", which no other host can set
/// and no plain connection carries; without https it can only be "regia-session".
namespace regia::site {

/// Whether the request comes from a browser in which somebody has signed in, or had.
[[nodiscard]] bool carries_session(const http::Request& request);

/// The secret in the cookie, or "".
[[nodiscard]] std::string_view session_secret(const http::Request& request, const Settings& settings);

/// Begins (or, with an empty secret, ends) the session in the browser.
[[nodiscard]] http::Response with_session(http::Response response, const Settings& settings, std::string secret);

}  // namespace regia::site
