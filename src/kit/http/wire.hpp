// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace regia::http {

/// The method that a request line names; nothing for one that Regia does not serve.
[[nodiscard]] std::optional<Method> method_of(std::string_view name);

/// The head of an answer as it goes over the wire, blank line included. A value with a line break in it is left out: it never begins
/// another header.
[[nodiscard]] std::string head_of(const Response& response, bool keep_alive);

/// What follows the head: nothing when only the head was asked for, and when nothing has changed.
[[nodiscard]] Body::Pieces body_of(const Response& response, bool head_only);

/// The answer to a request that never reached the application: the status and its name as plain text.
[[nodiscard]] Response plain(unsigned status);

/// One request in the log: "request id=… client=… method=GET target=/ status=200 bytes=… us=…".
[[nodiscard]] std::string log_line(const Request& request, const Response& response, std::chrono::steady_clock::duration spent);

}  // namespace regia::http
