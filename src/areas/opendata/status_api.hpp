// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::opendata {

/// GET /status: whether the program and its data answer (ModI, interoperability guidelines: every service has it).
[[nodiscard]] Result<http::Response> status(const site::Context& context, const site::Call& call);

/// GET /openapi.json
[[nodiscard]] Result<http::Response> openapi_document(const site::Context& context, const site::Call& call);

}  // namespace regia::opendata
