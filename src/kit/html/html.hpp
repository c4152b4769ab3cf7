// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/html/literal.hpp"

#include <concepts>
#include <cstdint>
#include <cstring>
#include <memory>
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

/// Finished markup. Made by a Writer; a plain string never becomes Html by itself. Copies share their bytes.
class Html {
public:
    Html() = default;
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const std::shared_ptr<const char[]>& bytes() const { return m_bytes; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    /// For markup that another library made and has made safe (Markdown in safe mode): say so, and where.
    [[nodiscard]] static Html trusted(std::string_view markup);

private:
    friend class Writer;
    Html(std::shared_ptr<const char[]> bytes, std::size_t size) : m_bytes(std::move(bytes)), m_text(m_bytes.get(), size) {}
    std::shared_ptr<const char[]> m_bytes;
    std::string_view m_text;
};

/// An address that may be followed: a path of this site ("/…", "?…", "#…"), https, http or mailto. Anything else becomes "#".
class Url {
public:
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    friend Url url(std::string&& address);
    explicit Url(std::string address) : m_text(std::move(address)) {}
    std::string m_text;
};

[[nodiscard]] Url url(std::string&& address);
[[nodiscard]] Url url(std::string_view address);
[[nodiscard]] Url url(const char* address);

/// An attribute that is there or not: `<option{}>` with `Flag{"selected", is_chosen}`.
struct Flag {
    std::string_view name;
    bool on = false;
};

/// The bytes that a path segment or query value needs ("città/1" -> "citt%C3%A0%2F1"), RFC 3986.
[[nodiscard]] std::string percent_encoded(std::string_view text);

/// The bytes of a page in the making. A page is thousands of small pieces: they are copied in place, without a call for each.
class Buffer {
public:
    explicit Buffer(std::size_t bytes_expected) : m_bytes(new char[bytes_expected]), m_room(bytes_expected) {}

    template <std::size_t Size>
    void append_fixed(const char* piece) {
        std::memcpy(room(Size), piece, Size);
        m_used += Size;
    }
    void append(std::string_view piece) {
        if (!piece.empty()) {  // memcpy takes no null pointer, not even for nothing
            std::memcpy(room(piece.size()), piece.data(), piece.size());
            m_used += piece.size();
        }
    }
    void append_escaped(std::string_view text);
    void append_number(std::int64_t number);

    [[nodiscard]] std::size_t size() const { return m_used; }
    /// What was written; the buffer is empty then.
    [[nodiscard]] std::shared_ptr<const char[]> take() {
        m_room = m_used = 0;
        return std::move(m_bytes);
    }

private:
    char* room(std::size_t bytes) {
        if (m_room - m_used < bytes) {
            grow(bytes);
        }
        return m_bytes.get() + m_used;
    }
    void grow(std::size_t bytes);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_room;
    std::size_t m_used = 0;
};

namespace detail {

template <class T>
concept Words = std::convertible_to<const T&, std::string_view>;

template <class T>
concept Number = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

template <Place Where, class T>
void append(Buffer& out, const T& value) {
    if constexpr (Where == Place::address) {
        static_assert(std::same_as<T, Url>, "an attribute that is followed takes url(...)");
        out.append_escaped(value.text());
    } else if constexpr (Where == Place::bare) {
        static_assert(std::same_as<T, Flag>, "quote the attribute, or pass a Flag");
        if (value.on) {
            out.append(" ");
            out.append(value.name);
        }
    } else if constexpr (std::same_as<T, Html>) {
        static_assert(Where == Place::text, "markup cannot stand inside an attribute");
        out.append(value.text());
    } else if constexpr (Number<T>) {
        out.append_number(static_cast<std::int64_t>(value));
    } else {
        static_assert(Words<T>, "format the value first: words.money(...), words.date(...)");
        out.append_escaped(std::string_view{value});
    }
}

}  // namespace detail

/// A page in the making. Views write into it: `void project_card(html::Writer& out, …)`.
class Writer {
public:
    explicit Writer(std::size_t bytes_expected = std::size_t{32} * 1024) : m_out(bytes_expected) {}

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
        m_out.append_escaped(words);
        return *this;
    }

    [[nodiscard]] Html finish() {
        const auto size = m_out.size();
        return {m_out.take(), size};
    }

private:
    friend class Html;

    template <Literal Markup, std::size_t... Index, class... Values>
    void fill(std::index_sequence<Index...>, const Values&... values) {
        [[maybe_unused]] constexpr auto places = placeholders<Markup>();
        ((append_piece<Markup, Index>(), detail::append<places[Index].place>(m_out, values)), ...);
        append_piece<Markup, sizeof...(Index)>();
    }

    /// The markup between the placeholders `Index - 1` and `Index`.
    template <Literal Markup, std::size_t Index>
    void append_piece() {
        constexpr auto places = placeholders<Markup>();
        constexpr std::size_t from = [&] {
            if constexpr (Index == 0) {
                return std::size_t{0};
            } else {
                return places[Index - 1].offset + 2;
            }
        }();
        constexpr std::size_t to = [&] {
            if constexpr (Index == places.size()) {
                return Markup.text().size();
            } else {
                return places[Index].offset;
            }
        }();
        if constexpr (from < to) {
            m_out.append_fixed<to - from>(Markup.characters.data() + from);
        }
    }

    Buffer m_out;
};

}  // namespace regia::html
