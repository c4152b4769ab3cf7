// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/id.hpp"
#include "base/money.hpp"
#include "base/partial_date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace regia::db {

/// Bytes that are no text: a file. The column is `{{bytes}}` in a migration.
struct Bytes {
    std::string content;
};
struct BytesView {
    std::string_view content;
};

/// A value for a `?` of an SQL text. Amounts are cents, dates ISO text, ids and truth values integers: the same on both engines.
using Parameter = std::variant<std::monostate, std::int64_t, double, std::string_view, std::string, BytesView>;

namespace detail {

template <class T>
struct IsId : std::false_type {};
template <class Noun>
struct IsId<Id<Noun>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

}  // namespace detail

/// `value` must outlive the parameter when it is text.
template <class T>
Parameter parameter(const T& value) {
    if constexpr (std::is_same_v<T, Parameter>) {
        return value;
    } else if constexpr (detail::IsOptional<T>::value) {
        return value ? parameter(*value) : Parameter{};
    } else if constexpr (detail::IsId<T>::value) {
        return value.exists() ? Parameter{value.value} : Parameter{};
    } else if constexpr (std::is_same_v<T, Bytes>) {
        return BytesView{value.content};
    } else if constexpr (std::is_same_v<T, BytesView>) {
        return value;
    } else if constexpr (std::is_same_v<T, Money>) {
        return value.cents;
    } else if constexpr (std::is_same_v<T, Percent>) {
        return value.basis_points;
    } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, PartialDate>) {
        return machine_text(value);
    } else if constexpr (std::is_enum_v<T>) {
        return Parameter{std::string_view{code(value)}};
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<double>(value);
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(value);
    } else if constexpr (std::is_same_v<T, std::nullptr_t>) {
        return {};
    } else {
        return std::string_view{value};
    }
}

}  // namespace regia::db
