// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::plan {

[[nodiscard]] Result<http::Response> api_plans(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_plan(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_editions(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_acts(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_plan_acts(const site::Context& context, const site::Call& call);

}  // namespace regia::plan
