// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cig.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace regia::projects {
namespace {

constexpr std::size_t cig_length = 10;

// The published control: the number times 211, the remainder of a prime, in hexadecimal.
constexpr std::uint64_t factor = 211;
constexpr std::uint64_t modulus = 4091;       // three hexadecimal digits
constexpr std::uint64_t smart_modulus = 251;  // two

/// The number that fills the whole of `digits`, or nothing.
std::optional<std::uint64_t> number(std::string_view digits, int base) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::optional<CigKind> kind_of(char first) {
    if (first >= '0' && first <= '9') {
        return CigKind::ordinary;
    }
    if (first >= 'A' && first <= 'U') {
        return CigKind::lettered;
    }
    return first >= 'X' && first <= 'Z' ? std::optional(CigKind::smart) : std::nullopt;
}

/// What the code is made of: the number that identifies the tender and the control that was computed from it.
struct Parts {
    std::optional<std::uint64_t> identity;
    std::optional<std::uint64_t> control;
    std::uint64_t expected = 0;
};

Parts parts_of(std::string_view code, CigKind kind) {
    Parts parts;
    if (kind == CigKind::smart) {  // Z + control(2) + number(7)
        parts = {number(code.substr(3), 16), number(code.substr(1, 2), 16)};
        parts.expected = parts.identity.value_or(0) * factor % smart_modulus;
    } else if (kind == CigKind::lettered) {  // A + number(6) + control(3); the letter counts from A = 1
        parts = {number(code.substr(1, 6), 16), number(code.substr(7), 16)};
        parts.expected = (parts.identity.value_or(0) + static_cast<std::uint64_t>(code[0] - 'A' + 1)) * factor % modulus;
    } else {  // number(7) + control(3)
        parts = {number(code.substr(0, 7), 10), number(code.substr(7), 16)};
        parts.expected = parts.identity.value_or(0) * factor % modulus;
    }
    return parts;
}

Error reason(std::string sentence, std::vector<std::string> arguments) { return invalid(std::move(sentence), std::move(arguments), "cig"); }

std::optional<Error> what_is_wrong(const std::string& code, std::optional<CigKind> kind) {
    if (code.size() != cig_length) {
        return reason("The CIG “{}” has {} characters instead of 10.", {code, std::to_string(code.size())});
    }
    if (!kind) {
        return reason("The CIG “{}” must begin with a digit, a letter from A to U, or X, Y or Z.", {code});
    }
    const auto parts = parts_of(code, *kind);
    if (!parts.identity || !parts.control) {
        return reason("The CIG “{}” may hold only digits and letters from A to F after its first character.", {code});
    }
    if (*parts.identity == 0 && *kind != CigKind::lettered) {
        return reason("The CIG “{}” is a row of zeros. Leave the field empty and give the reason why there is no CIG.", {code});
    }
    if (*parts.control != parts.expected) {
        return reason("The control characters of the CIG “{}” do not agree with the rest. Check it for a mistyped character.", {code});
    }
    return std::nullopt;
}

}  // namespace

CigCheck check_cig(std::string_view text) {
    CigCheck check{.code = upper(trimmed(text))};
    check.kind = check.code.size() == cig_length ? kind_of(check.code.front()) : std::nullopt;
    check.reason = what_is_wrong(check.code, check.kind);
    check.formally_valid = !check.reason;
    if (check.code != text) {
        check.warnings.push_back(reason("The CIG was written with blanks or small letters; it is kept as “{}”.", {check.code}));
    }
    return check;
}

}  // namespace regia::projects
