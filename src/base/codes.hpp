// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace regia {

/// One value of an enumeration: how it is stored and written in files, and what a reader sees (English words of the catalogue).
struct CodedValue {
    std::string_view code;
    const char* label;
};

namespace detail {

template <class Codes, class Enumeration>
constexpr bool parse_code_of(const Codes& codes, std::string_view text, Enumeration& value) {
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].code == text) {
            value = static_cast<Enumeration>(i);
            return true;
        }
    }
    return false;
}

}  // namespace detail
}  // namespace regia

/// Says the codes and labels of an enumeration, in the order of its values. Gives `code(value)`, `label(value)`, `parse_code(text, value)` and
/// `coded_values(value)` (all of them).
#define REGIA_CODES(Enumeration, ...)                                                        \
    inline constexpr auto Enumeration##_codes = std::to_array<::regia::CodedValue>({__VA_ARGS__}); \
    constexpr std::string_view code(Enumeration value) {                                     \
        return Enumeration##_codes[static_cast<std::size_t>(value)].code;                    \
    }                                                                                        \
    constexpr const char* label(Enumeration value) {                                         \
        return Enumeration##_codes[static_cast<std::size_t>(value)].label;                   \
    }                                                                                        \
    constexpr const auto& coded_values(Enumeration) { return Enumeration##_codes; }          \
    constexpr bool parse_code(std::string_view text, Enumeration& value) {                   \
        return ::regia::detail::parse_code_of(Enumeration##_codes, text, value);             \
    }                                                                                        \
    static_assert(true)
