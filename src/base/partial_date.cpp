// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/partial_date.hpp"

namespace regia {

PartialDate::PartialDate(Date of, Precision known) : first(of), precision(known) {
    if (known != Precision::day) {
        first = make_date(of.year(), known == Precision::month ? of.month() : 1, 1);
    }
}

Date PartialDate::last() const {
    using std::chrono::last;
    const std::chrono::year year{first.year()};
    switch (precision) {
        case Precision::year:
            return {std::chrono::sys_days{year / std::chrono::December / last}};
        case Precision::month:
            return {std::chrono::sys_days{year / std::chrono::month{first.month()} / last}};
        case Precision::day:
            break;
    }
    return first;
}

Result<PartialDate> parse_partial_date(std::string_view text) {
    constexpr std::string_view first_day = "0000-01-01";
    const bool is_known_form = text.size() == 4 || text.size() == 7 || text.size() == 10;
    const auto day = parse_date(std::string(text).append(first_day.substr(is_known_form ? text.size() : 0)));
    if (!is_known_form || !day) {
        return invalid("“{}” is not a date of the form 2021-03-24, 2021-03 or 2021.", {std::string(text)});
    }
    return PartialDate{*day, text.size() == 4 ? Precision::year : text.size() == 7 ? Precision::month : Precision::day};
}

std::string machine_text(const PartialDate& date) {
    auto text = machine_text(date.first);
    text.resize(date.precision == Precision::year ? 4 : date.precision == Precision::month ? 7 : 10);
    return text;
}

}  // namespace regia
