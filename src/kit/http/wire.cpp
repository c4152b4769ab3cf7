// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/wire.hpp"

#include <fmt/format.h>

#include <string_view>

namespace regia::http {

std::string head_of(const Response& response, bool keep_alive) {
    fmt::memory_buffer out;
    fmt::format_to(fmt::appender(out), "HTTP/1.1 {} {}\r\nContent-Length: {}\r\n", response.status, reason(response.status),
                   response.body.view().size());
    if (response.status != 304 && !response.content_type.empty()) {
        fmt::format_to(fmt::appender(out), "Content-Type: {}\r\n", response.content_type);
    }
    for (const auto& [name, value] : response.headers) {
        if (value.find_first_of("\r\n") == std::string::npos) {  // a value never begins another header
            fmt::format_to(fmt::appender(out), "{}: {}\r\n", name, value);
        }
    }
    fmt::format_to(fmt::appender(out), "Connection: {}\r\n\r\n", keep_alive ? "keep-alive" : "close");
    return fmt::to_string(out);
}

Response plain(unsigned status) {
    Response response;
    response.status = status;
    response.content_type = "text/plain; charset=utf-8";
    response.body = Body(fmt::format("{} {}\n", status, reason(status)));
    return response;
}

std::string log_line(const Request& request, unsigned status, std::size_t bytes, std::chrono::microseconds spent) {
    const std::string_view method = request.method == Method::post ? "POST" : request.method == Method::head ? "HEAD" : "GET";
    return fmt::format("request id={} client={} method={} target={} status={} bytes={} us={}", request.id, request.client, method,
                       request.raw_target, status, bytes, spent.count());
}

}  // namespace regia::http
