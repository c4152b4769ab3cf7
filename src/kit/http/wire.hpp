// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <chrono>
#include <string>

namespace regia::http {

/// The head of an answer as it goes over the wire, blank line included. A value with a line break in it is left out: it never begins another header.
[[nodiscard]] std::string head_of(const Response& response, bool keep_alive);

/// The answer to a request that never reached the application: the status and its name as plain text.
[[nodiscard]] Response plain(unsigned status);

/// One request in the log: "request id=… client=… method=GET target=/ status=200 bytes=… us=…".
[[nodiscard]] std::string log_line(const Request& request, unsigned status, std::size_t bytes, std::chrono::microseconds spent);

}  // namespace regia::http
