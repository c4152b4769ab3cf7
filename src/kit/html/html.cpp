// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/html/html.hpp"

#include <algorithm>
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

/// The five characters as bits: this is asked for every letter of every page.
constexpr std::uint64_t special_bits = (1ULL << '&') | (1ULL << '<') | (1ULL << '>') | (1ULL << '"') | (1ULL << '\'');

bool is_special(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 64 && ((special_bits >> byte) & 1) != 0;
}

using Letters = std::experimental::fixed_size_simd<char, 16>;

/// Copies sixteen letters; false when one of them is special.
bool copy_plain(char* to, const char* from) {
    const Letters letters(from, std::experimental::element_aligned);
    letters.copy_to(to, std::experimental::element_aligned);
    return none_of(letters == '&' || letters == '<' || letters == '>' || letters == '"' || letters == '\'');
}

/// Copies all letters, a stride at once; false when one of them is special, and some may not be copied then. The last stride overlaps
/// the one before.
bool copy_plain(char* to, std::string_view text) {
    constexpr std::size_t stride = Letters::size();
    const auto size = text.size();
    if (size < stride) {
        for (std::size_t i = 0; i < size; ++i) {
            if (is_special(text[i])) {
                return false;
            }
            to[i] = text[i];
        }
        return true;
    }
    for (std::size_t i = 0; i + stride <= size; i += stride) {
        if (!copy_plain(to + i, text.data() + i)) {
            return false;
        }
    }
    return copy_plain(to + size - stride, text.data() + size - stride);
}

}  // namespace

void Buffer::append_escaped(std::string_view text) {
    if (copy_plain(room(text.size()), text)) {  // nearly always
        m_used += text.size();
        return;
    }
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_special(text[i])) {
            append(text.substr(from, i - from));
            append(escape_of(text[i]));
            from = i + 1;
        }
    }
    append(text.substr(from));
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
