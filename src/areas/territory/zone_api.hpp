// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::territory {

[[nodiscard]] Result<http::Response> api_territories(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_territory(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_zones(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_zone(const site::Context& context, const site::Call& call);

}  // namespace regia::territory
