// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/cookie.hpp"

#include "base/text_tools.hpp"

namespace regia::http {

std::string machine_text(const Cookie& cookie) {
    return cookie.name + "=" + cookie.value + "; Path=/; Max-Age=" + std::to_string(cookie.life.count()) + "; HttpOnly; SameSite=Lax" +
           (cookie.secure ? "; Secure" : "");
}

std::string_view cookie(const Request& request, std::string_view name) {
    for (const auto part : split(request.header("cookie"), ';')) {
        const auto pair = trimmed(part);
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') {
            return pair.substr(name.size() + 1);
        }
    }
    return {};
}

}  // namespace regia::http
