// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/clean_text.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace regia::table {

bool is_plain_ascii(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    for (; text.size() >= 8; text.remove_prefix(8)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), 8);
        if (((bytes | ((bytes - ones) & ~bytes)) & highs) != 0) {
            return false;
        }
    }
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
}

Error not_utf8(std::size_t line) {
    return invalid("Line {} is not UTF-8 text. Save the file as “CSV UTF-8” and send it again.", {std::to_string(line)});
}

Error what_is_unclean(std::string_view field, std::size_t line) {
    for (const auto part : split(field, '\n')) {
        const auto nul = part.find('\0');
        if (nul != std::string_view::npos && is_clean_utf8(part.substr(0, nul))) {
            return invalid("Line {} holds a NUL byte: this is not a text file. Export it again as CSV.", {std::to_string(line)});
        }
        if (!is_clean_utf8(part)) {
            break;
        }
        ++line;
    }
    return not_utf8(line);
}

}  // namespace regia::table
