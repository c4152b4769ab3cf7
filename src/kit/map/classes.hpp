// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace regia::map {

inline constexpr int level_count = 5;

enum class Method {
    quantiles,        ///< as many territories in each class, but equal values are never parted
    equal_intervals,  ///< classes equally wide
};

/// A class of values. `level` 0 to 4 is its shade: fewer classes than five are spread over the shades.
struct Band {
    double from = 0;  ///< quantiles: the lowest and the highest value in it; intervals: bounds, `to` excluded except in the last
    double to = 0;
    int level = 0;
};

struct Classes {
    std::vector<Band> bands;                 ///< rising; one when all values are equal, none when all are missing
    std::vector<std::optional<int>> levels;  ///< for each value; none where it is missing or no number
};

[[nodiscard]] Classes classify(std::span<const std::optional<double>> values, Method method);

}  // namespace regia::map
