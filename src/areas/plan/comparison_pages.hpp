// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::plan {

[[nodiscard]] Result<http::Response> show_comparison(const site::Context& context, const site::Call& call);

}  // namespace regia::plan
