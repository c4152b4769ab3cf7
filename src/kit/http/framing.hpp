// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <string_view>

namespace regia::http {

/// Where two readers of one connection could disagree about where a request ends (request smuggling), Beast 1.81 is too lenient.
/// Answers 0 when the head is unambiguous, else the status to refuse it with: a Transfer-Encoding that is not exactly "chunked", one
/// with HTTP/1.0 or beside a Content-Length, a Host that is missing (HTTP/1.1) or double. RFC 9112, 3.2, 6.1 and 6.3.
/// `headers`: names in lower case.
[[nodiscard]] unsigned refuse_framing(const Pairs& headers, bool is_http_1_0);

}  // namespace regia::http
