// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/tax_code.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <array>

namespace regia::people {
namespace {

constexpr std::size_t person_length = 16;
constexpr std::size_t body_length = 11;

/// Where a person's code has digits: year, day and number of the place.
constexpr std::array<std::size_t, 7> digit_places{6, 7, 9, 10, 12, 13, 14};
constexpr std::array<std::size_t, 8> letter_places{0, 1, 2, 3, 4, 5, 11, 15};

/// The letters that replace 0 to 9 when two persons would share a code (omocodia).
constexpr std::string_view omocodia = "LMNPQRSTUV";

/// The months from January to December, and their longest days (the century is not in the code: February may have 29).
constexpr std::string_view months = "ABCDEHLMPRST";
constexpr std::array<int, 12> longest_days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// D.M. 23 December 1976, table of the characters in odd places: 0-9 count as A-J.
constexpr std::array<int, 26> odd_values{1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
int alphabet_place(char c) { return is_digit(c) ? c - '0' : c - 'A'; }

Error reason(std::string sentence, std::vector<std::string> arguments = {}) {
    return invalid(std::move(sentence), std::move(arguments), "tax_code");
}

/// Digits where digits belong; letters of the omocodia become the digits they stand for. Other characters stay.
std::string without_omocodia(std::string code) {
    for (const auto place : digit_places) {
        if (const auto digit = omocodia.find(code[place]); digit != std::string_view::npos) {
            code[place] = static_cast<char>('0' + static_cast<int>(digit));
        }
    }
    return code;
}

char control_letter(std::string_view code) {
    int sum = 0;
    for (std::size_t i = 0; i + 1 < person_length; ++i) {
        const int place = alphabet_place(code[i]);
        sum += i % 2 == 0 ? odd_values[static_cast<std::size_t>(place)] : place;  // the first place is odd
    }
    return static_cast<char>('A' + sum % 26);
}

/// `plain` is the code without omocodia.
bool has_shape(std::string_view plain) {
    return std::all_of(letter_places.begin(), letter_places.end(), [&](std::size_t place) { return is_letter(plain[place]); }) &&
           std::all_of(digit_places.begin(), digit_places.end(), [&](std::size_t place) { return is_digit(plain[place]); });
}

bool has_birthday(std::string_view plain) {
    const auto month = months.find(plain[8]);
    const int written = (plain[9] - '0') * 10 + (plain[10] - '0');
    const int day = written > 40 ? written - 40 : written;
    return month != std::string_view::npos && day >= 1 && day <= longest_days[month];
}

std::optional<Error> wrong_person(std::string_view code) {
    if (code.size() != person_length) {
        return reason("A person's tax code has 16 characters; this one has {}.", {std::to_string(code.size())});
    }
    const auto plain = without_omocodia(std::string(code));
    if (!has_shape(plain)) {
        return reason("A person's tax code is made like RSSMRA80A01H501U. Check letters and digits, O and 0, I and 1.");
    }
    if (!has_birthday(plain)) {
        return reason("The day of birth in the tax code (places 9 to 11) is not a day of the calendar.");
    }
    if (control_letter(code) != code.back()) {
        return reason("The last letter of the tax code does not agree with the rest. Check it for a mistyped character.");
    }
    return std::nullopt;
}

/// Luhn: every second digit is doubled and its digits are added; the whole is a multiple of ten.
bool luhn_agrees(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[i] - '0';
        const int doubled = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += i % 2 == 0 ? digit : doubled;
    }
    return sum % 10 == 0;
}

std::optional<Error> wrong_body(std::string_view code) {
    if (code.size() != body_length) {
        return reason("The tax code of a body has 11 digits; this one has {} characters.", {std::to_string(code.size())});
    }
    if (!std::all_of(code.begin(), code.end(), is_digit)) {
        return reason("The tax code of a body may hold only digits.");
    }
    if (code == "00000000000") {
        return reason("A row of zeros is no tax code. Leave the field empty when it is not known.");
    }
    if (!luhn_agrees(code)) {
        return reason("The last digit of the tax code does not agree with the rest. Check it for a mistyped digit.");
    }
    return std::nullopt;
}

TaxCodeCheck read(std::string_view text, TaxCodeKind kind) {
    TaxCodeCheck check{.code = upper(trimmed(text)), .kind = kind};
    if (kind == TaxCodeKind::body && check.code.size() == body_length + 2 && check.code.starts_with("IT")) {
        check.code.erase(0, 2);
    }
    if (check.code != text) {
        check.warnings.push_back(reason("The tax code is kept without blanks, without country and in capitals."));
    }
    return check;
}

}  // namespace

TaxCodeCheck check_tax_code(std::string_view text) {
    const auto size = trimmed(text).size();
    if (size == person_length) {
        return check_person_tax_code(text);
    }
    auto check = check_body_tax_code(text);
    if (check.code.size() != body_length) {
        check.kind.reset();
        check.reason = reason("A tax code has 16 characters (persons) or 11 digits (bodies); this one has {}.",
                              {std::to_string(check.code.size())});
    }
    return check;
}

TaxCodeCheck check_person_tax_code(std::string_view text) {
    auto check = read(text, TaxCodeKind::person);
    check.reason = wrong_person(check.code);
    check.formally_valid = !check.reason;
    check.has_omocodia = check.formally_valid && without_omocodia(check.code) != check.code;
    return check;
}

TaxCodeCheck check_body_tax_code(std::string_view text) {
    auto check = read(text, TaxCodeKind::body);
    check.reason = wrong_body(check.code);
    check.formally_valid = !check.reason;
    return check;
}

}  // namespace regia::people
