// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/i18n/words.hpp"

#include <fmt/format.h>

#include <array>
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

/// "1234567" -> "1.234.567"
std::string grouped(std::string digits, char mark) {
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3) {
        digits.insert(static_cast<std::size_t>(place), 1, mark);
    }
    return digits;
}

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

std::string Words::error(const Error& error) const { return fill((*this)(error.message.c_str()), error.arguments); }

std::string Words::number(std::int64_t number) const {
    const auto digits = grouped(std::to_string(number < 0 ? -number : number), marks(language()).group);
    return number < 0 ? "−" + digits : digits;
}

std::string Words::number(double number, int decimals) const {
    auto text = fmt::format("{:.{}f}", std::fabs(number), decimals);
    const auto dot = text.find('.');
    auto whole = grouped(text.substr(0, dot), marks(language()).group);
    if (dot != std::string::npos) {
        whole += marks(language()).decimal + text.substr(dot + 1);
    }
    return number < 0 ? "−" + whole : whole;
}

std::string Words::decimal(std::int64_t units, int decimals) const {
    const auto power = powers_of_ten.at(static_cast<std::size_t>(decimals));
    const auto magnitude = units < 0 ? -units : units;
    auto text = number(magnitude / power);
    if (decimals > 0) {
        const auto fraction = std::to_string(power + magnitude % power);  // a one before, so that its zeros stay
        text += marks(language()).decimal + fraction.substr(1);
    }
    return units < 0 ? "−" + text : text;
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
    return fmt::format("{} {} {}", date.day_of_month(), (*this)(month_names.at(date.month() - 1)), date.year());
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
        std::string operator()(const Text* text) const { return words.text(*text); }
    };
    return std::visit(Shown{*this}, value);
}

}  // namespace regia::i18n
