// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/literal.hpp"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// HTML that is escaped by its type. Markup is a compile-time literal with `{}` for values; what may stand in a place is decided
/// by the compiler: text is escaped, an address must be a `Url`, an attribute must be quoted.
///
///     html::Writer out;
///     out.add<"<a class=\"card\" href=\"{}\">{}</a>">(url(address), name);
namespace regia::html {

/// Finished markup. Made by a Writer; a plain string never becomes Html by itself.
class Html {
public:
    Html() = default;
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string take() && { return std::move(m_text); }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    /// For markup that another library made and has made safe (Markdown in safe mode): say so, and where.
    [[nodiscard]] static Html trusted(std::string markup) { return Html(std::move(markup)); }

private:
    friend class Writer;
    explicit Html(std::string markup) : m_text(std::move(markup)) {}
    std::string m_text;
};

/// An address that may be followed: a path of this site ("/…", "?…", "#…"), https, http or mailto. Anything else becomes "#".
class Url {
public:
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    friend Url url(std::string_view address);
    explicit Url(std::string address) : m_text(std::move(address)) {}
    std::string m_text;
};

[[nodiscard]] Url url(std::string_view address);

/// An attribute that is there or not: `<option{}>` with `Flag{"selected", is_chosen}`.
struct Flag {
    std::string_view name;
    bool on = false;
};

/// The bytes that a path segment or query value needs ("città/1" -> "citt%C3%A0%2F1"), RFC 3986.
[[nodiscard]] std::string percent_encoded(std::string_view text);

void append_escaped(std::string& out, std::string_view text);

namespace detail {

template <class T>
concept Words = std::convertible_to<const T&, std::string_view>;

template <class T>
concept Number = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

void append_number(std::string& out, std::int64_t number);

template <Place Where, class T>
void append(std::string& out, const T& value) {
    if constexpr (Where == Place::address) {
        static_assert(std::same_as<T, Url>, "an attribute that is followed takes url(...)");
        append_escaped(out, value.text());
    } else if constexpr (Where == Place::bare) {
        static_assert(std::same_as<T, Flag>, "quote the attribute, or pass a Flag");
        if (value.on) {
            out.append(" ").append(value.name);
        }
    } else if constexpr (std::same_as<T, Html>) {
        static_assert(Where == Place::text, "markup cannot stand inside an attribute");
        out.append(value.text());
    } else if constexpr (Number<T>) {
        append_number(out, static_cast<std::int64_t>(value));
    } else {
        static_assert(Words<T>, "format the value first: words.money(...), words.date(...)");
        append_escaped(out, std::string_view{value});
    }
}

}  // namespace detail

/// A page in the making. Views write into it: `void project_card(html::Writer& out, …)`.
class Writer {
public:
    Writer() { m_out.reserve(16 * 1024); }

    template <Literal Markup, class... Values>
    Writer& add(const Values&... values) {
        constexpr auto places = placeholders<Markup>();
        static_assert(places.size() == sizeof...(Values), "one value for each {}");
        fill<Markup>(std::index_sequence_for<Values...>{}, values...);
        return *this;
    }

    Writer& add(const Html& markup) {
        m_out.append(markup.text());
        return *this;
    }

    /// Escaped text.
    Writer& text(std::string_view words) {
        append_escaped(m_out, words);
        return *this;
    }

    [[nodiscard]] Html finish() { return Html(std::move(m_out)); }

private:
    template <Literal Markup, std::size_t... Index, class... Values>
    void fill(std::index_sequence<Index...>, const Values&... values) {
        [[maybe_unused]] constexpr auto places = placeholders<Markup>();
        std::size_t from = 0;
        ((m_out.append(Markup.text().substr(from, places[Index].offset - from)),
          detail::append<places[Index].place>(m_out, values), from = places[Index].offset + 2),
         ...);
        m_out.append(Markup.text().substr(from));
    }

    std::string m_out;
};

}  // namespace regia::html
