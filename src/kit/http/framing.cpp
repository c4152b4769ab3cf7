// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/framing.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::http {
namespace {

auto count_of(const Pairs& headers, std::string_view name) {
    return std::count_if(headers.begin(), headers.end(), [&](const auto& header) { return header.first == name; });
}

bool is_chunked(const Pairs& headers) {
    return std::any_of(headers.begin(), headers.end(),
                       [](const auto& header) { return header.first == "transfer-encoding" && lower(header.second) == "chunked"; });
}

}  // namespace

unsigned refuse_framing(const Pairs& headers, bool is_http_1_0) {
    const auto encodings = count_of(headers, "transfer-encoding");
    const auto lengths = count_of(headers, "content-length");
    const auto hosts = count_of(headers, "host");
    const bool bad_encoding = encodings > 1 || (encodings == 1 && (is_http_1_0 || lengths > 0 || !is_chunked(headers)));
    const bool bad_host = hosts > 1 || (hosts == 0 && !is_http_1_0);
    return bad_encoding || bad_host || lengths > 1 ? 400 : 0;
}

}  // namespace regia::http
