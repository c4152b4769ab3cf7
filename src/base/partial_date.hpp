// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"

namespace regia {

enum class Precision { year, month, day };  // in the order in which their texts stand

/// A date as far as it is known: a day, a month or a year (EDTF level 0, ISO 8601-2). Of plans and acts of twenty years ago often the month
/// is all that can be found; a day put in its place would be made up. Earlier ones come first, by the first day that each can be.
struct PartialDate {
    Date first{};  ///< the first day that it can be
    Precision precision = Precision::day;

    PartialDate() = default;
    PartialDate(Date day) : first(day) {}  // NOLINT: a day is a date as far as it is known
    PartialDate(Date of, Precision known);

    [[nodiscard]] Date last() const;  ///< the last day that it can be
    [[nodiscard]] int year() const { return first.year(); }

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// Reads "2021-03-24", "2021-03" and "2021", and nothing else.
[[nodiscard]] Result<PartialDate> parse_partial_date(std::string_view text);

/// "2021-03-24", "2021-03", "2021": as it is stored, and in the order of time when sorted as text.
[[nodiscard]] std::string machine_text(const PartialDate& date);

}  // namespace regia
