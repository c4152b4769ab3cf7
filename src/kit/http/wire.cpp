// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/wire.hpp"

#include <fmt/format.h>

namespace regia::http {

std::optional<Method> method_of(std::string_view name) {
    return name == "GET"    ? std::optional{Method::get}
           : name == "HEAD" ? std::optional{Method::head}
           : name == "POST" ? std::optional{Method::post}
                            : std::nullopt;
}

std::string head_of(const Response& response, bool keep_alive) {
    std::string head;
    head.reserve(std::size_t{2} * 1024);
    const auto line = [&head](std::string_view name, std::string_view value) {
        if (value.find_first_of("\r\n") == std::string_view::npos) {  // a value never begins another header
            head.append(name).append(": ").append(value).append("\r\n");
        }
    };
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(reason(response.status)).append("\r\n");
    line("Content-Length", std::to_string(response.body.size()));
    if (response.status != 304 && !response.content_type.empty()) {
        line("Content-Type", response.content_type);
    }
    for (const auto& [name, value] : response.headers) {
        line(name, value);
    }
    head.append(response.fixed_headers);
    line("Connection", keep_alive ? "keep-alive" : "close");
    return head.append("\r\n");
}

Body::Pieces body_of(const Response& response, bool head_only) {
    return head_only || response.status == 304 ? Body::Pieces{} : response.body.pieces();
}

Response plain(unsigned status) {
    Response response;
    response.status = status;
    response.content_type = "text/plain; charset=utf-8";
    response.body = Body(fmt::format("{} {}\n", status, reason(status)));
    return response;
}

namespace {

/// What a link lets in with is nothing for a log.
std::string loggable(std::string target) {
    for (const std::string_view secret : {"link=", "key="}) {
        for (auto at = target.find(secret); at != std::string::npos; at = target.find(secret, at + secret.size())) {
            if (at > 0 && (target[at - 1] == '?' || target[at - 1] == '&')) {
                const auto from = at + secret.size();
                const auto end = target.find('&', from);
                target.replace(from, end == std::string::npos ? end : end - from, "…");
            }
        }
    }
    return target;
}

}  // namespace

std::string log_line(const Request& request, const Response& response, std::chrono::steady_clock::duration spent) {
    const std::string_view method = request.method == Method::post ? "POST" : request.method == Method::head ? "HEAD" : "GET";
    return fmt::format("request id={} client={} method={} target={} status={} bytes={} us={}", request.id, request.client, method,
                       loggable(request.raw_target), response.status, response.body.size(),
                       std::chrono::duration_cast<std::chrono::microseconds>(spent).count());
}

}  // namespace regia::http
