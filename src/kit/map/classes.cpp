// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/classes.hpp"

#include <algorithm>
#include <cmath>

namespace regia::map {
namespace {

bool is_known(const std::optional<double>& value) { return value && std::isfinite(*value); }

std::vector<double> sorted_values(std::span<const std::optional<double>> values) {
    std::vector<double> sorted;
    for (const auto& value : values) {
        if (is_known(value)) {
            sorted.push_back(*value);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// The lowest value of every class but the first. Equal ones fall together, so equal values stay in one class; where very many
/// share the least value (most municipalities have no project), they are the first class by themselves.
std::vector<double> quantile_thresholds(const std::vector<double>& sorted) {
    const auto beyond_least = std::upper_bound(sorted.begin(), sorted.end(), sorted.front());
    std::vector<double> thresholds;
    for (std::size_t i = 1; i < level_count && beyond_least != sorted.end(); ++i) {
        const double threshold = std::max(sorted[i * sorted.size() / level_count], *beyond_least);
        if (thresholds.empty() || threshold > thresholds.back()) {
            thresholds.push_back(threshold);
        }
    }
    return thresholds;
}

std::vector<double> interval_thresholds(const std::vector<double>& sorted) {
    std::vector<double> thresholds;
    const double least = sorted.front();
    const double greatest = sorted.back();
    for (int i = 1; i < level_count && least < greatest; ++i) {
        const double share = static_cast<double>(i) / level_count;
        const double threshold = least * (1 - share) + greatest * share;  // no difference: it might not be finite
        if (threshold > (thresholds.empty() ? least : thresholds.back())) {
            thresholds.push_back(threshold);
        }
    }
    return thresholds;
}

std::size_t class_of(double value, const std::vector<double>& thresholds) {
    return static_cast<std::size_t>(std::upper_bound(thresholds.begin(), thresholds.end(), value) - thresholds.begin());
}

/// Two classes are the lightest and the darkest shade, a single one the middle.
int level_of(std::size_t index, std::size_t classes) {
    constexpr int last = level_count - 1;
    return classes == 1 ? last / 2 : static_cast<int>((index * last + (classes - 1) / 2) / (classes - 1));
}

std::vector<Band> bands_of(const std::vector<double>& sorted, const std::vector<double>& thresholds, Method method) {
    std::vector<Band> bands;
    double from = sorted.front();
    for (std::size_t i = 0; i <= thresholds.size(); ++i) {
        const bool last = i == thresholds.size();
        const double next = last ? sorted.back() : thresholds[i];
        const auto end = last ? sorted.end() : std::lower_bound(sorted.begin(), sorted.end(), next);
        bands.push_back({from, method == Method::quantiles ? *(end - 1) : next, level_of(i, thresholds.size() + 1)});
        from = next;
    }
    return bands;
}

}  // namespace

Classes classify(std::span<const std::optional<double>> values, Method method) {
    const auto sorted = sorted_values(values);
    Classes classes{{}, std::vector<std::optional<int>>(values.size())};
    if (sorted.empty()) {
        return classes;
    }
    const auto thresholds = method == Method::quantiles ? quantile_thresholds(sorted) : interval_thresholds(sorted);
    classes.bands = bands_of(sorted, thresholds, method);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (is_known(values[i])) {
            classes.levels[i] = classes.bands[class_of(*values[i], thresholds)].level;
        }
    }
    return classes;
}

}  // namespace regia::map
