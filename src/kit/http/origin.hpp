// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

namespace regia::http {

/// Whether a page of this very site sent the request, and no other site made a visitor's browser send it: by `Sec-Fetch-Site`, or by
/// `Origin` where the browser does not say that. Who says neither (no browser of today) is refused: `forbidden`.
[[nodiscard]] Status check_origin(const Request& request);

}  // namespace regia::http
