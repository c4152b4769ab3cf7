// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::communication {

[[nodiscard]] Result<http::Response> page_organisations(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_organisation(const site::Context& context, const site::Call& call);

}  // namespace regia::communication
