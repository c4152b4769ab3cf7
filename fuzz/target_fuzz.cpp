// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses and forms: whatever is sent, the answer is a clean target or an error.
#include "base/text_tools.hpp"
#include "kit/http/target.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto target = regia::http::parse_target(input)) {
        const bool sound = target->path.starts_with('/') && regia::is_clean_utf8(target->path) && target->path.find("/../") == std::string::npos;
        if (!sound) {
            std::abort();
        }
    }
    if (const auto form = regia::http::parse_form(input)) {
        for (const auto& [name, value] : *form) {
            if (!regia::is_clean_utf8(name) || !regia::is_clean_utf8(value)) {
                std::abort();
            }
        }
    }
    return 0;
}
