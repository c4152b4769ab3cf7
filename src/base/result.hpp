// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <cassert>
#include <utility>
#include <variant>

namespace regia {

/// A value, or the reason why there is none. (GCC 12 has no std::expected in C++20.)
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}  // NOLINT: a value is an answer
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}  // NOLINT: so is an error

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { assert(ok()); return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { assert(ok()); return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { assert(ok()); return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { assert(!ok()); return std::get<1>(m_state); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// What a step that yields nothing answers when it went well.
struct Done {};
using Status = Result<Done>;

}  // namespace regia

/// Leaves the function with the error of `expression`, if it has one.
#define REGIA_TRY(expression)                             \
    do {                                                  \
        if (auto regia_status = (expression); !regia_status) { \
            return regia_status.error();                  \
        }                                                 \
    } while (false)

#define REGIA_CONCAT_(a, b) a##b
#define REGIA_CONCAT(a, b) REGIA_CONCAT_(a, b)

/// Declares `variable` with the value of `expression`, or leaves the function with its error.
#define REGIA_TRY_ASSIGN(variable, expression) \
    REGIA_TRY_ASSIGN_(REGIA_CONCAT(regia_result_, __LINE__), variable, expression)
#define REGIA_TRY_ASSIGN_(result, variable, expression) \
    auto result = (expression);                         \
    if (!result) {                                      \
        return result.error();                          \
    }                                                   \
    variable = std::move(result).value()
