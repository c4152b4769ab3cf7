// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia::test {

struct HttpAnswer {
    int status = 0;  ///< 0: there was no answer
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    /// The value of a header, whatever the case of its name; "" when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// Asks 127.0.0.1 one thing, over a connection of its own. `headers`: whole lines, "Accept: text/csv". `form`: what a form sends, encoded
/// as `type` says.
[[nodiscard]] HttpAnswer ask(unsigned short port, std::string_view method, std::string_view target,
                             const std::vector<std::string>& headers = {}, std::string_view form = {},
                             std::string_view type = "application/x-www-form-urlencoded");

}  // namespace regia::test
