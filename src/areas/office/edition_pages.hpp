// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> editions_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_next_edition(const site::Context& context, const site::Call& call);
Result<http::Response> edition_step_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_edition_step(const site::Context& context, const site::Call& call);

}  // namespace regia::office
