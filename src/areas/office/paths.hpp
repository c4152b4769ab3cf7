// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/html.hpp"

#include <string>
#include <string_view>

namespace regia::office {

/// "/office/plans/{slug}": where the work on a plan begins.
[[nodiscard]] inline std::string desk_path(std::string_view slug) { return "/office/plans/" + html::percent_encoded(slug); }

}  // namespace regia::office
