// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/http_client.hpp"

#include "support/raw_client.hpp"

#include <cstdlib>
#include <strings.h>

namespace regia::test {
namespace {

constexpr std::chrono::seconds patience{20};

bool is_same_name(std::string_view a, std::string_view b) { return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0; }

HttpAnswer answer_in(const std::string& bytes) {
    HttpAnswer answer;
    const auto end_of_head = bytes.find("\r\n\r\n");
    if (!bytes.starts_with("HTTP/1.1 ") || end_of_head == std::string::npos) {
        return answer;
    }
    answer.status = std::atoi(bytes.c_str() + 9);
    for (auto at = bytes.find("\r\n") + 2; at < end_of_head;) {
        const auto end = bytes.find("\r\n", at);
        const auto colon = bytes.find(": ", at);
        answer.headers.emplace_back(bytes.substr(at, colon - at), bytes.substr(colon + 2, end - colon - 2));
        at = end + 2;
    }
    answer.body = bytes.substr(end_of_head + 4);
    return answer;
}

}  // namespace

std::string_view HttpAnswer::header(std::string_view name) const {
    for (const auto& [known, value] : headers) {
        if (is_same_name(known, name)) {
            return value;
        }
    }
    return {};
}

HttpAnswer ask(unsigned short port, std::string_view method, std::string_view target, const std::vector<std::string>& headers,
               std::string_view form, std::string_view type) {
    std::string request = std::string(method) + " " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (const auto& header : headers) {
        request += header + "\r\n";
    }
    if (method == "POST") {
        request += "Content-Type: " + std::string(type) + "\r\nContent-Length: " + std::to_string(form.size()) + "\r\n";
    }
    RawClient client(port);
    client.send(request + "\r\n" + std::string(form));
    return answer_in(client.listen(patience).bytes);
}

}  // namespace regia::test
