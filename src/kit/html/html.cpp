// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/html/html.hpp"

#include <array>
#include <charconv>

namespace regia::html {
namespace {

bool is_unreserved(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

constexpr std::array<std::string_view, 256> make_escapes() {
    std::array<std::string_view, 256> escapes{};
    escapes['&'] = "&amp;";
    escapes['<'] = "&lt;";
    escapes['>'] = "&gt;";
    escapes['"'] = "&quot;";
    escapes['\''] = "&#39;";
    return escapes;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    static constexpr auto escapes = make_escapes();
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto escape = escapes[static_cast<unsigned char>(text[i])];
        if (!escape.empty()) {
            out.append(text.substr(from, i - from)).append(escape);
            from = i + 1;
        }
    }
    out.append(text.substr(from));
}

namespace detail {

void append_number(std::string& out, std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

}  // namespace detail

Url url(std::string_view address) {
    const bool local = (address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\")) ||
                       address.starts_with('?') || address.starts_with('#');
    const bool known = address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:");
    return Url(std::string(local || known ? address : "#"));
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_unreserved(byte)) {
            out += c;
        } else {
            out.append({'%', hex[byte >> 4], hex[byte & 15]});
        }
    }
    return out;
}

}  // namespace regia::html
