// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::documents {

[[nodiscard]] Result<http::Response> api_taxonomies(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_taxonomy(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> api_terms(const site::Context& context, const site::Call& call);

}  // namespace regia::documents
