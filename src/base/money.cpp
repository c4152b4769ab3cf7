// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace regia {
namespace {

constexpr std::int64_t largest_units = 999'999'999'999;
__extension__ using Wide = __int128;  // cents times ten thousand overflow 64 bits above 9 milliard euro

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Hundredths of "12", "12.3" or "12.34"; the number is unsigned here.
Result<std::int64_t> parse_hundredths(std::string_view text, char mark, std::string_view original) {
    const auto place = text.find(mark);
    const auto whole = text.substr(0, place);
    const auto decimals = place == std::string_view::npos ? std::string_view{} : text.substr(place + 1);
    const bool lonely_mark = place != std::string_view::npos && decimals.empty();
    if (whole.empty() || whole.size() > 12 || decimals.size() > 2 || lonely_mark || !all_digits(whole) || !all_digits(decimals)) {
        return invalid("“{}” is not a number with at most two decimals.", {std::string(original)});
    }
    std::int64_t units = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), units);
    std::int64_t cents = 0;
    std::from_chars(decimals.data(), decimals.data() + decimals.size(), cents);
    return units * 100 + (decimals.size() == 1 ? cents * 10 : cents);
}

std::string hundredths_text(std::int64_t hundredths) {
    const auto magnitude = hundredths < 0 ? -hundredths : hundredths;
    return fmt::format("{}{}.{:02}", hundredths < 0 ? "-" : "", magnitude / 100, magnitude % 100);
}

}  // namespace

Result<Money> parse_money(std::string_view text, DecimalMark mark) {
    const bool negative = text.starts_with('-');
    REGIA_TRY_ASSIGN(const auto cents, parse_hundredths(text.substr(negative ? 1 : 0), mark == DecimalMark::dot ? '.' : ',', text));
    if (cents / 100 > largest_units) {
        return invalid("“{}” is larger than any amount Regia holds.", {std::string(text)});
    }
    return Money{negative ? -cents : cents};
}

std::string machine_text(Money amount) { return hundredths_text(amount.cents); }

Percent share_of(Money part, Money whole) {
    if (whole.cents <= 0) {
        return {};
    }
    const auto scaled = static_cast<Wide>(part.cents) * 20'000 + (part.cents < 0 ? -whole.cents : whole.cents);
    return {static_cast<std::int64_t>(scaled / (static_cast<Wide>(whole.cents) * 2))};
}

std::string machine_text(Percent share) {
    auto text = hundredths_text(share.basis_points);
    while (text.back() == '0') {
        text.pop_back();
    }
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

Result<Percent> parse_percent(std::string_view text) {
    REGIA_TRY_ASSIGN(const auto hundredths, parse_hundredths(text, '.', text));
    if (hundredths > 10'000) {
        return invalid("“{}” is more than 100 percent.", {std::string(text)});
    }
    return Percent{hundredths};
}

}  // namespace regia
