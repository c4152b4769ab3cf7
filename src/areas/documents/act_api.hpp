// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::documents {

[[nodiscard]] Result<http::Response> api_acts(const site::Context& context, const site::Call& call);

}  // namespace regia::documents
