// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/session_cookie.hpp"

namespace regia::site {
namespace {

constexpr std::chrono::hours life{7 * 24};  // the server ends it earlier

bool is_secure(const Settings& settings) { return settings.public_url.starts_with("https://"); }

std::string name_for(const Settings& settings) { return is_secure(settings) ? "__Host-regia-session" : "regia-session"; }

}  // namespace

bool carries_session(const http::Request& request) { return request.header("cookie").find("regia-session=") != std::string_view::npos; }

std::string_view session_secret(const http::Request& request, const Settings& settings) {
    return http::cookie(request, name_for(settings));
}

http::Response with_session(http::Response response, const Settings& settings, std::string secret) {
    const auto seconds = secret.empty() ? std::chrono::seconds(0) : std::chrono::seconds(life);
    return response.with("Set-Cookie",
                         http::machine_text(http::Cookie{name_for(settings), std::move(secret), seconds, is_secure(settings)}));
}

}  // namespace regia::site
