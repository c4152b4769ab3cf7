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

bool is_any_special(const char* text) {
    const Letters letters(text, std::experimental::element_aligned);
    return any_of(letters == '&' || letters == '<' || letters == '>' || letters == '"' || letters == '\'');
}

/// Looks at all letters of a stride at once; the last stride overlaps the one before.
bool needs_escape(std::string_view text) {
    if (text.size() < Letters::size()) {
        return std::any_of(text.begin(), text.end(), [](char c) { return is_special(c); });
    }
    for (std::size_t i = 0; i + Letters::size() <= text.size(); i += Letters::size()) {
        if (is_any_special(text.data() + i)) {
            return true;
        }
    }
    return is_any_special(text.data() + text.size() - Letters::size());
}

}  // namespace

void Buffer::append_escaped(std::string_view text) {
    if (!needs_escape(text)) {
        append(text);
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
