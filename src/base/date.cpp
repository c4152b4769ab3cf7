// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/date.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>

namespace regia {
namespace {

std::chrono::year_month_day calendar(Date date) { return std::chrono::year_month_day{date.day}; }

/// The number that fills the whole of `text`, or -1.
int digits(std::string_view text) {
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0 ? number : -1;
}

Result<Date> checked(int year, int month, int day, std::string_view text) {
    const std::chrono::year_month_day candidate{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                                std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1000 || month < 0 || day < 0 || !candidate.ok()) {
        return invalid("“{}” is not a day of the calendar.", {std::string(text)});
    }
    return Date{std::chrono::sys_days{candidate}};
}

}  // namespace

int Date::year() const { return static_cast<int>(calendar(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(calendar(*this).month()); }
unsigned Date::day_of_month() const { return static_cast<unsigned>(calendar(*this).day()); }

Date make_date(int year, unsigned month, unsigned day) {
    return {std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}}};
}

Result<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return invalid("“{}” is not a date of the form 2021-03-24.", {std::string(text)});
    }
    return checked(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)), text);
}

Result<Date> parse_italian_date(std::string_view text) {
    if (text.size() != 10 || text[2] != '/' || text[5] != '/') {
        return invalid("“{}” is not a date of the form 24/03/2021.", {std::string(text)});
    }
    return checked(digits(text.substr(6, 4)), digits(text.substr(3, 2)), digits(text.substr(0, 2)), text);
}

std::string machine_text(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day_of_month());
}

std::string machine_text(std::chrono::system_clock::time_point instant) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(instant)));
}

}  // namespace regia
