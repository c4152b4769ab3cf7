// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/parameter.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace regia::db {

/// The rows of a query, one at a time. Text views are good until the next `next()`. NULL reads as zero and as empty text.
class Cursor {
public:
    virtual ~Cursor() = default;
    virtual bool next() = 0;
    [[nodiscard]] virtual bool is_null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual Bytes bytes(int column) const = 0;
};

class Rows {
public:
    explicit Rows(std::unique_ptr<Cursor> cursor) : m_cursor(std::move(cursor)) {}

    bool next() { return m_cursor->next(); }

    /// The value of a column as `T`: a number, text, Money, Percent, Date, Id, bool, an enumeration with `parse_code`, or an optional of
    /// these. NULL is the empty optional, and the zero or empty value of every other type.
    template <class T>
    [[nodiscard]] T get(int column) const {
        T value{};
        read(column, value);
        return value;
    }

    /// Fills the arguments from the columns, in order.
    template <class... T>
    void into(T&... values) const {
        int column = 0;
        (read(column++, values), ...);
    }

private:
    template <class T>
    void read(int column, T& value) const {
        if constexpr (detail::IsOptional<T>::value) {
            if (m_cursor->is_null(column)) {
                value.reset();
            } else {
                read(column, value.emplace());
            }
        } else {
            read_present(column, value);
        }
    }

    template <class T>
    void read_present(int column, T& value) const {
        if constexpr (detail::IsId<T>::value) {
            value.value = m_cursor->integer(column);
        } else if constexpr (std::is_same_v<T, Bytes>) {
            value = m_cursor->bytes(column);
        } else if constexpr (std::is_same_v<T, Money>) {
            value.cents = m_cursor->integer(column);
        } else if constexpr (std::is_same_v<T, Percent>) {
            value.basis_points = m_cursor->integer(column);
        } else if constexpr (std::is_same_v<T, Date>) {
            const auto date = parse_date(m_cursor->text(column));
            value = date ? *date : Date{};
        } else if constexpr (std::is_same_v<T, PartialDate>) {
            const auto date = parse_partial_date(m_cursor->text(column));
            value = date ? *date : PartialDate{};
        } else if constexpr (std::is_enum_v<T>) {
            parse_code(m_cursor->text(column), value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = m_cursor->integer(column) != 0;
        } else if constexpr (std::is_floating_point_v<T>) {
            value = static_cast<T>(m_cursor->real(column));
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_cursor->integer(column));
        } else {
            value = T(m_cursor->text(column));  // made at its length; assigning would grow an empty one
        }
    }

    std::unique_ptr<Cursor> m_cursor;
};

}  // namespace regia::db
