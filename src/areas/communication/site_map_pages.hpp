// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::communication {

[[nodiscard]] Result<http::Response> page_site_map(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> file_site_map(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> file_robots(const site::Context& context, const site::Call& call);

/// Where to write about a weakness of the site (RFC 9116): the addresses of the settings.
[[nodiscard]] Result<http::Response> file_security(const site::Context& context, const site::Call& call);

}  // namespace regia::communication
