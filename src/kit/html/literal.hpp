// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// What the compiler reads in a piece of markup before it lets a value into it.
namespace regia::html {

/// Markup known at compile time, `{}` where values go.
template <std::size_t Size>
struct Literal {
    std::array<char, Size> characters{};

    consteval Literal(const char (&text)[Size]) { std::copy_n(text, Size, characters.begin()); }  // NOLINT: it is the text
    [[nodiscard]] constexpr std::string_view text() const { return {characters.data(), Size - 1}; }
};

/// Where in the markup a value stands, which decides what may stand there.
enum class Place {
    text,       ///< between tags: any value, escaped; or Html
    attribute,  ///< inside a quoted attribute: any value, escaped
    address,    ///< the whole of href, src, action or another attribute that is followed: Url only
    bare,       ///< inside a tag, outside quotes: Flag only
};

struct Placeholder {
    std::size_t offset = 0;
    Place place = Place::text;
};

namespace detail {

constexpr bool is_followed(std::string_view before_quote) {
    constexpr std::array names{std::string_view{"href="}, std::string_view{"src="}, std::string_view{"action="},
                               std::string_view{"hx-get="}, std::string_view{"formaction="}};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return before_quote.ends_with(name); });
}

/// Walks through the markup once and calls `found` for each `{}`.
template <class Found>
constexpr void each_placeholder(std::string_view text, Found found) {
    bool in_tag = false;
    bool in_quotes = false;
    std::size_t quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' && i + 1 < text.size() && text[i + 1] == '}') {
            const bool address = in_quotes && i == quote + 1 && is_followed(text.substr(0, quote));
            found(Placeholder{i, !in_tag ? Place::text : !in_quotes ? Place::bare : address ? Place::address : Place::attribute});
            ++i;
        } else if (in_quotes) {
            in_quotes = c != '"';
        } else if (in_tag && c == '"') {
            in_quotes = true;
            quote = i;
        } else if (c == '<') {
            in_tag = true;
        } else if (c == '>') {
            in_tag = false;
        }
    }
}

}  // namespace detail

consteval std::size_t count_placeholders(std::string_view text) {
    std::size_t count = 0;
    detail::each_placeholder(text, [&](Placeholder) { ++count; });
    return count;
}

template <Literal Markup>
consteval auto placeholders() {
    std::array<Placeholder, count_placeholders(Markup.text())> found{};
    std::size_t next = 0;
    detail::each_placeholder(Markup.text(), [&](Placeholder placeholder) { found[next++] = placeholder; });
    return found;
}

}  // namespace regia::html
