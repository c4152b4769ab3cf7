// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/i18n/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace regia::i18n {
namespace {

constexpr std::array month_names{"January", "February", "March",     "April",   "May",      "June",
                                 "July",    "August",   "September", "October", "November", "December"};

struct Marks {
    char group;
    char decimal;
};

Marks marks(Language language) { return language == Language::italian ? Marks{'.', ','} : Marks{',', '.'}; }

/// Adds "1.234.567".
void append_grouped(std::string& text, std::string_view digits, char mark) {
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += mark;
        }
        text += digits[i];
    }
}

void append_grouped(std::string& text, std::int64_t magnitude, char mark) {
    std::array<char, 20> digits;
    auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::uint64_t>(magnitude)).ptr;
    append_grouped(text, {digits.data(), static_cast<std::size_t>(end - digits.data())}, mark);
}

constexpr std::string_view minus = "−";

constexpr std::array<std::int64_t, 5> powers_of_ten{1, 10, 100, 1'000, 10'000};

/// `number / divisor`, rounded to the nearest, halves away from zero.
std::int64_t divided(std::int64_t number, std::int64_t divisor) { return (number + (number < 0 ? -divisor : divisor) / 2) / divisor; }

struct Scale {
    std::int64_t cents;
    const char* unit;
};

constexpr std::array scales{Scale{100'000'000'000, "{} bn €"}, Scale{100'000'000, "{} M €"}, Scale{100'000, "{} k €"}};

}  // namespace

std::string Words::with(const char* sentence, std::initializer_list<std::string_view> arguments) const {
    return fill((*this)(sentence), arguments);
}

std::string Words::error(const Error& error) const {
    return (error.file.empty() ? "" : error.file + ": ") + fill((*this)(error.message.c_str()), error.arguments);
}

std::string Words::number(std::int64_t number) const { return decimal(number, 0); }

std::string Words::number(double number, int decimals) const {
    const auto digits = fmt::format("{:.{}f}", std::fabs(number), decimals);
    const auto dot = std::min(digits.find('.'), digits.size());
    std::string text(number < 0 ? minus : "");
    append_grouped(text, std::string_view(digits).substr(0, dot), marks(language()).group);
    if (dot < digits.size()) {
        text += marks(language()).decimal;
        text.append(digits, dot + 1);
    }
    return text;
}

std::string Words::decimal(std::int64_t units, int decimals) const {
    const auto power = powers_of_ten.at(static_cast<std::size_t>(decimals));
    const auto magnitude = units < 0 ? -units : units;
    std::string text(units < 0 ? minus : "");
    append_grouped(text, magnitude / power, marks(language()).group);
    if (decimals > 0) {
        text += marks(language()).decimal;
        for (auto place = power / 10; place > 0; place /= 10) {
            text += static_cast<char>('0' + magnitude / place % 10);
        }
    }
    return text;
}

std::string Words::money(Money amount) const { return decimal(amount.cents, 2) + " €"; }

std::string Words::short_money(Money amount) const {
    for (const auto& scale : scales) {
        if (std::abs(amount.cents) >= scale.cents) {
            const int decimals = std::abs(amount.cents) < 100 * scale.cents ? 1 : 0;
            return with(scale.unit, {decimal(divided(amount.cents, scale.cents / (decimals == 1 ? 10 : 1)), decimals)});
        }
    }
    return number(amount.cents / 100) + " €";
}

std::string Words::percent(Percent share, int decimals) const {
    constexpr int decimals_known = 2;
    return decimal(divided(share.basis_points, powers_of_ten.at(static_cast<std::size_t>(decimals_known - decimals))), decimals) + " %";
}

std::string Words::date(Date date) const { return fmt::format("{:02}/{:02}/{}", date.day_of_month(), date.month(), date.year()); }

std::string Words::long_date(Date date) const {
    const auto day = fmt::format("{}{}", date.day_of_month(), language() == Language::italian && date.day_of_month() == 1 ? "°" : "");
    return fmt::format("{} {} {}", day, (*this)(month_names.at(date.month() - 1)), date.year());
}

std::string Words::date(const PartialDate& known) const {
    const auto day = date(known.first);
    return day.substr(known.precision == Precision::year ? 6 : known.precision == Precision::month ? 3 : 0);
}

std::string Words::long_date(const PartialDate& date) const {
    switch (date.precision) {
        case Precision::year:
            return fmt::format("{}", date.year());
        case Precision::month:
            return fmt::format("{} {}", (*this)(month_names.at(date.first.month() - 1)), date.year());
        case Precision::day:
            break;
    }
    return long_date(date.first);
}

std::string Words::value(const Value& value) const {
    struct Shown {
        const Words& words;
        std::string operator()(std::monostate) const { return std::string(words("n/a")); }
        std::string operator()(std::string_view text) const { return std::string(text); }
        std::string operator()(std::int64_t number) const { return words.number(number); }
        std::string operator()(double number) const { return words.number(number, 2); }
        std::string operator()(bool yes) const { return std::string(words(yes ? "yes" : "no")); }
        std::string operator()(Money amount) const { return words.money(amount); }
        std::string operator()(Percent share) const { return words.percent(share, 2); }
        std::string operator()(Date date) const { return words.date(date); }
        std::string operator()(const PartialDate& date) const { return words.date(date); }
        std::string operator()(const Text* text) const { return words.text(*text); }
    };
    return std::visit(Shown{*this}, value);
}

}  // namespace regia::i18n
