// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"
#include "kit/http/message.hpp"

#include <string_view>

namespace regia::site {

/// An error as a program reads it: application/problem+json (RFC 9457).
[[nodiscard]] http::Response problem(const Error& error, std::string_view instance);

}  // namespace regia::site
