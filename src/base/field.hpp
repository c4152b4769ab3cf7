// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/partial_date.hpp"
#include "base/text.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

/// The fields of a noun, described once. Lists, JSON, CSV and spreadsheets are made from the description by ordinary code
/// that knows no noun: it sees a `Record`, a row of values under named fields.
namespace regia {

/// One value as any list, file or page can show it. `monostate` is "not known", which is never zero.
using Value = std::variant<std::monostate, std::string_view, std::int64_t, double, bool, Money, Percent, Date, const Text*, PartialDate>;

/// What the values of a field are, when they are known.
enum class FieldKind { text, integer, decimal, boolean, money, percent, date, bilingual, partial_date };

struct Field {
    std::string_view name;   ///< the standard term: the same in SQL, JSON, CSV
    std::string_view label;  ///< English words of the catalogue: a column heading
    Value (*read)(const void* noun);
    FieldKind kind = FieldKind::text;
};

/// What one noun is called and consists of.
struct Description {
    std::string_view name;    ///< "municipality"
    std::string_view plural;  ///< "municipalities": the last part of addresses
    std::span<const Field> fields;
};

/// A noun seen through its description. Both must outlive it.
struct Record {
    const Description* description = nullptr;
    const void* noun = nullptr;

    [[nodiscard]] Value at(std::size_t field) const { return description->fields[field].read(noun); }
};

namespace detail {

template <class T>
Value value_of(const T& member) {
    if constexpr (std::is_same_v<T, std::string>) {
        return member.empty() ? Value{} : Value{std::string_view{member}};
    } else if constexpr (std::is_same_v<T, Text>) {
        return member.empty() ? Value{} : Value{&member};
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, double> || std::is_same_v<T, Money> || std::is_same_v<T, Percent> ||
                         std::is_same_v<T, Date> || std::is_same_v<T, PartialDate>) {
        return member;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<std::int64_t>(member);
    } else if constexpr (std::is_enum_v<T>) {
        return std::string_view{code(member)};  // every stored enumeration has its code
    } else {
        return member ? value_of(*member) : Value{};  // std::optional
    }
}

template <class T>
struct Present {
    using Type = T;
};
template <class T>
struct Present<std::optional<T>> {
    using Type = T;
};

template <class Member>
constexpr FieldKind kind_of() {
    using T = typename Present<Member>::Type;
    return std::is_same_v<T, Text>          ? FieldKind::bilingual
           : std::is_same_v<T, bool>        ? FieldKind::boolean
           : std::is_same_v<T, double>      ? FieldKind::decimal
           : std::is_same_v<T, Money>       ? FieldKind::money
           : std::is_same_v<T, Percent>     ? FieldKind::percent
           : std::is_same_v<T, Date>        ? FieldKind::date
           : std::is_same_v<T, PartialDate> ? FieldKind::partial_date
           : std::is_integral_v<T>          ? FieldKind::integer
                                            : FieldKind::text;
}

template <class Noun, class Member>
Noun noun_of(Member Noun::*);
template <class Noun, class Member>
Member member_of(Member Noun::*);

}  // namespace detail

/// The field that shows a member: `field<&Municipality::name>("name", "Name")`. A member that the noun inherits needs the noun's name too.
template <auto Member, class Noun = decltype(detail::noun_of(Member))>
constexpr Field field(std::string_view name, std::string_view label) {
    return {name, label, [](const void* noun) { return detail::value_of(static_cast<const Noun*>(noun)->*Member); },
            detail::kind_of<decltype(detail::member_of(Member))>()};
}

/// A sum of rows, which is not known, and not zero, where nobody has recorded a row.
template <auto Member, class Noun = decltype(detail::noun_of(Member))>
constexpr Field recorded_sum(std::string_view name, std::string_view label) {
    return {name, label,
            [](const void* noun) {
                const Money sum = static_cast<const Noun*>(noun)->*Member;
                return sum.cents == 0 ? Value{} : Value{sum};
            },
            FieldKind::money};
}

}  // namespace regia
