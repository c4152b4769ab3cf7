// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> territory_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_municipalities(const site::Context& context, const site::Call& call);
Result<http::Response> send_municipality_removal(const site::Context& context, const site::Call& call);
Result<http::Response> new_zone_page(const site::Context& context, const site::Call& call);
Result<http::Response> zone_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_zone(const site::Context& context, const site::Call& call);
Result<http::Response> send_zone_removal(const site::Context& context, const site::Call& call);

}  // namespace regia::office
