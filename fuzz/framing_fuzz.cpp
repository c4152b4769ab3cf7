// SPDX-License-Identifier: AGPL-3.0-or-later
// Heads of requests: one that is let through says in one way only where its body ends.
#include "base/text_tools.hpp"
#include "kit/http/framing.hpp"
#include "kit/http/message.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace regia;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    http::Request request;
    for (const auto line : split(input, '\n')) {
        const auto colon = line.find(':');
        if (colon != std::string_view::npos) {
            request.headers.emplace_back(lower(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1))));
        }
    }
    const auto count = [&](std::string_view name) {
        return std::count_if(request.headers.begin(), request.headers.end(), [&](const auto& header) { return header.first == name; });
    };
    for (const bool old : {false, true}) {
        const bool accepted = http::refuse_framing(request.headers, old) == 0;
        if (accepted && (count("transfer-encoding") + count("content-length") > 1 || count("host") > 1)) {
            std::abort();
        }
    }
    http::Response response;
    response.body = http::Body(std::string(100, 'x'));
    const auto part = http::ranged(request, http::conditional(request, std::move(response), "\"tag\""));
    return part.body.size() <= 100 ? 0 : (std::abort(), 0);
}
