// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/html/html.hpp"

#include <string>
#include <string_view>

namespace regia::chart {

/// A text as a QR code (ISO/IEC 18004, error correction M), for a telephone to photograph. `label` says what it is to who cannot see it.
/// `invalid` for a text that is too long for one (about 2,300 bytes).
[[nodiscard]] Result<html::Html> qr_code(const std::string& text, std::string_view label);

}  // namespace regia::chart
