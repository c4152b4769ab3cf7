// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace regia::http {

/// A cookie that only this site is sent, and no script can read (RFC 6265bis: HttpOnly, SameSite=Lax, Path=/).
struct Cookie {
    std::string name;
    std::string value;
    std::chrono::seconds life{0};  ///< none: the browser forgets it at once
    bool secure = false;           ///< sent over https only; names that begin with "__Host-" need it
};

/// The value of the header Set-Cookie.
[[nodiscard]] std::string machine_text(const Cookie& cookie);

/// The value of a cookie that came with the request, or "".
[[nodiscard]] std::string_view cookie(const Request& request, std::string_view name);

}  // namespace regia::http
