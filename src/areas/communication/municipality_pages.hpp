// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::communication {

[[nodiscard]] Result<http::Response> page_municipality(const site::Context& context, const site::Call& call);

/// The same municipality over all plans: where a search leads.
[[nodiscard]] Result<http::Response> page_municipality_over_all_plans(const site::Context& context, const site::Call& call);

}  // namespace regia::communication
