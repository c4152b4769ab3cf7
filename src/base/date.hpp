// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace regia {

/// A day of the calendar, without an hour and without a time zone.
struct Date {
    std::chrono::sys_days day{};

    friend auto operator<=>(const Date&, const Date&) = default;

    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day_of_month() const;
};

[[nodiscard]] Date make_date(int year, unsigned month, unsigned day);

/// Reads "2021-03-24" and nothing else; the day must exist.
[[nodiscard]] Result<Date> parse_date(std::string_view text);

/// Reads "24/03/2021", the form of Italian state extracts.
[[nodiscard]] Result<Date> parse_italian_date(std::string_view text);

/// "2021-03-24"
[[nodiscard]] std::string machine_text(Date date);

/// "2021-03-24T10:20:30Z"
[[nodiscard]] std::string machine_text(std::chrono::system_clock::time_point instant);

}  // namespace regia
