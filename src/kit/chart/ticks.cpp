// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/ticks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace regia::chart {
namespace {

/// The one of 1, 2, 5, 10 times a power of ten that is nearest to `step` in proportion.
double nice_step(double step) {
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    const double digit = step / power;
    return (digit < std::sqrt(2.0) ? 1 : digit < std::sqrt(10.0) ? 2 : digit < std::sqrt(50.0) ? 5 : 10) * power;
}

int months_since_zero(Date date) { return date.year() * 12 + static_cast<int>(date.month()) - 1; }

Date first_of_month(int months) { return make_date(months / 12, static_cast<unsigned>(months % 12) + 1, 1); }

/// The multiples of `step` months that begin within the bounds.
std::vector<Date> multiples(Date from, Date to, int step) {
    std::vector<Date> ticks;
    const int first = (months_since_zero(from) + step - 1) / step * step;
    for (int month = first; month <= months_since_zero(to); month += step) {
        if (const auto date = first_of_month(month); date >= from && date <= to) {
            ticks.push_back(date);
        }
    }
    return ticks;
}

}  // namespace

std::vector<double> nice_ticks(double min, double max, int count) {
    if (!std::isfinite(min) || !std::isfinite(max) || !std::isfinite(max - min)) {
        return {};
    }
    if (max < min) {
        std::swap(min, max);
    }
    const double magnitude = std::max(std::abs(min), std::abs(max));
    if (max - min <= magnitude * 1e-9) {  // one value: neighbours as far away as its size suggests
        const double margin = magnitude == 0 ? 1 : magnitude / 2;
        min -= margin;
        max += margin;
    }
    const double step = nice_step((max - min) / std::max(count, 1));
    constexpr double rounding = 1e-9;
    const double first = std::floor(min / step + rounding);
    const double last = std::ceil(max / step - rounding);
    std::vector<double> ticks;
    for (double i = first; i <= last; ++i) {
        ticks.push_back(i * step);
    }
    return ticks;
}

std::vector<Date> calendar_ticks(Date from, Date to, int count) {
    constexpr std::array steps_in_months{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};
    for (const int step : steps_in_months) {
        if (months_since_zero(to) - months_since_zero(from) > step * (count + 1)) {
            continue;
        }
        if (auto ticks = multiples(from, to, step); static_cast<int>(ticks.size()) <= count) {
            return ticks;
        }
    }
    return {};
}

std::string calendar_text(Date tick) {
    return tick.month() == 1 ? fmt::format("{}", tick.year()) : fmt::format("{:02}/{}", tick.month(), tick.year());
}

}  // namespace regia::chart
