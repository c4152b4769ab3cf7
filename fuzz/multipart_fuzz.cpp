// SPDX-License-Identifier: AGPL-3.0-or-later
// A form with files as a stranger may send it: the first line is the Content-Type, the rest the body.
#include "kit/http/multipart.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto end = text.find('\n');
    std::istringstream body(end == std::string::npos ? "" : text.substr(end + 1));
    static_cast<void>(regia::http::read_multipart(body, text.substr(0, end), {.parts = 20, .files = 3, .field_bytes = 64}));
    return 0;
}
