// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cup.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

constexpr std::size_t cup_length = 15;
constexpr std::size_t longest_provisional = 32;
constexpr int oldest_decision = 1970;  // works decided long before there was a CUP have got one afterwards

bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

bool is_provisional(std::string_view code) {
    return code.starts_with("PROV") && code.size() > 4 && code.size() <= longest_provisional && all_digits(code.substr(4));
}

Error reason(std::string sentence, std::vector<std::string> arguments) { return invalid(std::move(sentence), std::move(arguments), "cup"); }

std::optional<Error> broken_shape(const std::string& code) {
    if (code.size() != cup_length) {
        return reason("The CUP “{}” has {} characters instead of 15.", {code, std::to_string(code.size())});
    }
    if (!std::all_of(code.begin(), code.end(), [](char c) { return is_letter(c) || is_digit(c); })) {
        return reason("The CUP “{}” may hold only letters from A to Z and digits.", {code});
    }
    if (!is_letter(code[0]) || !is_letter(code[3])) {
        return reason("The CUP “{}” must have a letter in places 1 and 4.", {code});
    }
    if (!all_digits(std::string_view(code).substr(4, 2))) {
        return reason("The CUP “{}” must have the two digits of the decision year in places 5 and 6.", {code});
    }
    return std::nullopt;
}

/// The year that places 5 and 6 mean: not after the current one.
int decision_year(std::string_view code, int current) {
    const int two_digits = (code[4] - '0') * 10 + (code[5] - '0');
    const int century = current / 100 * 100;
    return century + two_digits <= current ? century + two_digits : century - 100 + two_digits;
}

void warn_about_year(CupCheck& check, int year, CupYears years) {
    if (year < 2000) {
        check.warnings.push_back(reason("The CUP “{}” speaks of a decision of {}. Check places 5 and 6.",
                                        {check.code, std::to_string(year)}));
    }
    if (years.decision && *years.decision != year) {
        check.warnings.push_back(reason("The CUP “{}” speaks of a decision of {}, but the recorded act is of {}.",
                                        {check.code, std::to_string(year), std::to_string(*years.decision)}));
    }
}

void warn_about_form(CupCheck& check, bool was_changed) {
    if (was_changed) {
        check.warnings.push_back(reason("The CUP was written with blanks or small letters; it is kept as “{}”.", {check.code}));
    }
    const auto code = std::string_view(check.code);
    if (check.formally_valid && !(all_digits(code.substr(1, 2)) && all_digits(code.substr(4)))) {
        check.warnings.push_back(reason("The CUP “{}” has letters where known ones have digits. Check O and 0, I and 1.", {check.code}));
    }
}

}  // namespace

CupCheck check_cup(std::string_view text, CupYears years) {
    CupCheck check{.code = upper(trimmed(text))};
    check.provisional = is_provisional(check.code);
    if (!check.provisional) {
        check.reason = broken_shape(check.code);
    }
    if (!check.provisional && !check.reason) {
        const int year = decision_year(check.code, years.current);
        if (year < oldest_decision) {
            check.reason = reason("Places 5 and 6 of the CUP “{}” are a year to come.", {check.code});
        } else {
            check.formally_valid = true;
            warn_about_year(check, year, years);
        }
    }
    warn_about_form(check, check.code != text);
    return check;
}

}  // namespace regia::projects
