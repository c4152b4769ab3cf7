// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regia::http {

/// Whose request it is: `peer`, or, where that is one of the proxies that the administrator trusts, the last address in its
/// X-Forwarded-For that is none of them. What an untrusted peer says of itself is not believed.
[[nodiscard]] std::string client_behind(std::string_view peer, std::string_view forwarded_for, const std::vector<std::string>& trusted);

/// Who is counted as one visitor: an IPv4 address as it is, of IPv6 the 64 bits that one household or server commands
/// ("2001:db8:1:2:3:4:5:6" -> "2001:db8:1:2::/64").
[[nodiscard]] std::string visitor_of(std::string_view client);

/// Whether a text is an IP address, and not a name or a whole network.
[[nodiscard]] bool is_address(std::string_view text);

}  // namespace regia::http
