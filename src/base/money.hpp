// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace regia {

/// An amount of euro, counted in cents. Sums of public money are exact: no floating point anywhere.
struct Money {
    std::int64_t cents = 0;

    friend auto operator<=>(const Money&, const Money&) = default;
    friend Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
    friend Money operator-(Money a, Money b) { return {a.cents - b.cents}; }
    Money& operator+=(Money other) { cents += other.cents; return *this; }
};

/// Which sign stands between euro and cents in a text that a machine wrote.
enum class DecimalMark { dot, comma };

/// Reads "1234.5", "-12", "1234,50" (no thousands signs, at most two decimals, at most 999 999 999 999.99).
/// `invalid` otherwise: a localised or truncated number is never guessed.
[[nodiscard]] Result<Money> parse_money(std::string_view text, DecimalMark mark = DecimalMark::dot);

/// "1234.50": the form of machine files.
[[nodiscard]] std::string machine_text(Money amount);

/// A share of a whole in hundredths of a percent: 100 % is 10 000.
struct Percent {
    std::int64_t basis_points = 0;

    friend auto operator<=>(const Percent&, const Percent&) = default;
};

/// Part of whole, rounded half up and not cut at 100 %. A whole of nothing has no share: 0 with `whole.cents <= 0`.
[[nodiscard]] Percent share_of(Money part, Money whole);

/// "12.34"; trailing zeros go: "12.5", "100".
[[nodiscard]] std::string machine_text(Percent share);

/// Reads "33.33", "100" (0 to 100, at most two decimals).
[[nodiscard]] Result<Percent> parse_percent(std::string_view text);

}  // namespace regia
