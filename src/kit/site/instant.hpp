// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/context.hpp"

#include <string>
#include <string_view>

/// Instants that are kept as texts in UTC ("2026-11-22T10:15:00Z"), as readers see them.
namespace regia::site {

/// "22/11/2026, 10:15 UTC"
[[nodiscard]] std::string instant_text(const Frame& context, std::string_view at);

/// "22/11/2026"; "never" where there is none.
[[nodiscard]] std::string day_text(const Frame& context, std::string_view at);

}  // namespace regia::site
