// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/html/html.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <experimental/simd>

namespace regia::html {
namespace {

bool is_unreserved(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

/// What a character is written as that would end text or an attribute; empty: as it is.
constexpr std::string_view escape_of(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

using Letters = std::experimental::fixed_size_simd<char, 16>;
constexpr std::size_t stride = Letters::size();

/// Copies a stride of letters and answers how many of them stand before the first special one.
std::size_t copy_stride(char* to, const char* from) {
    const Letters letters(from, std::experimental::element_aligned);
    letters.copy_to(to, std::experimental::element_aligned);
    const auto special = letters == '&' || letters == '<' || letters == '>' || letters == '"' || letters == '\'';
    return any_of(special) ? static_cast<std::size_t>(find_first_set(special)) : stride;
}

/// Copies the letters before the first special one and answers how many they are. Writes whole strides: what stands behind those
/// letters in `to`, as far as the text reaches and a stride at least, is written over.
std::size_t copy_plain(char* to, std::string_view text) {
    const auto size = text.size();
    if (size < stride) {
        std::array<char, stride> padded{};
        std::copy_n(text.data(), size, padded.data());
        return std::min(size, copy_stride(to, padded.data()));
    }
    for (std::size_t i = 0;; i = std::min(i + stride, size - stride)) {  // the last stride overlaps the one before
        const auto plain = copy_stride(to + i, text.data() + i);
        if (plain < stride || i + stride == size) {
            return i + plain;
        }
    }
}

}  // namespace

void Buffer::append_escaped(std::string_view text) {
    for (;;) {
        const auto plain = copy_plain(room(std::max(text.size(), stride)), text);
        m_used += plain;
        if (plain == text.size()) {  // nearly always at once
            return;
        }
        append(escape_of(text[plain]));
        text.remove_prefix(plain + 1);
    }
}

void Buffer::append_number(std::int64_t number) {
    constexpr std::size_t digits_max = 20;
    auto* const begin = room(digits_max);
    m_used += static_cast<std::size_t>(std::to_chars(begin, begin + digits_max, number).ptr - begin);
}

void Buffer::grow(std::size_t bytes) {
    m_room = std::max(2 * m_room, m_used + bytes);
    std::unique_ptr<char[]> wider(new char[m_room]);
    std::copy_n(m_bytes.get(), m_used, wider.get());
    m_bytes = std::move(wider);
}

Html Html::trusted(std::string_view markup) {
    Writer out(markup.size());
    out.m_out.append(markup);
    return out.finish();
}

Url url(std::string&& address) {
    const bool local = (address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\")) ||
                       address.starts_with('?') || address.starts_with('#');
    const bool known = address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:");
    return Url(local || known ? std::move(address) : "#");
}

Url url(std::string_view address) { return url(std::string(address)); }
Url url(const char* address) { return url(std::string(address)); }

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
