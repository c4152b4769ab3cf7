// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/number.hpp"

#include <fmt/format.h>

#include <cmath>

namespace regia::chart {

std::string coordinate(double number) {
    constexpr double beyond_any_picture = 1e9;
    if (!std::isfinite(number) || std::abs(number) < 0.005 || std::abs(number) > beyond_any_picture) {
        return "0";
    }
    auto text = fmt::format("{:.2f}", number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string percentage(double share) { return coordinate(share * 100) + "%"; }

}  // namespace regia::chart
