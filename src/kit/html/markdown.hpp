// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"

#include <string_view>

namespace regia::html {

/// CommonMark in safe mode: no markup of the text's own, no dangerous addresses. Headings are not expected in field texts.
[[nodiscard]] Html markdown(std::string_view text);

}  // namespace regia::html
