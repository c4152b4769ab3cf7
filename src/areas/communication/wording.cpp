// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/wording.hpp"

#include "base/text_tools.hpp"

namespace regia::communication {

std::string capitalised(std::string_view name) {
    std::string text(name);
    if (text.empty()) {
        return text;
    }
    const auto first = static_cast<unsigned char>(text[0]);
    if (first >= 'a' && first <= 'z') {
        text[0] = static_cast<char>(first - 0x20);
    } else if (first == 0xC3 && text.size() > 1) {
        const auto second = static_cast<unsigned char>(text[1]);
        if (second >= 0xA0 && second <= 0xBE && second != 0xB7) {
            text[1] = static_cast<char>(second - 0x20);
        }
    }
    return text;
}

std::string_view cut(std::string_view text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) {
        return text;
    }
    auto size = bytes_max;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) {
        --size;
    }
    return text.substr(0, size);
}

std::string in_short(std::string_view text, std::size_t bytes_max) {
    const auto beginning = cut(text, bytes_max);
    if (beginning.size() == text.size()) {
        return std::string(text);
    }
    const auto blank = beginning.rfind(' ');
    return std::string(trimmed(blank == std::string_view::npos ? beginning : beginning.substr(0, blank))) + "…";
}

}  // namespace regia::communication
