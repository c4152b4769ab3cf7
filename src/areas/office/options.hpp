// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/form.hpp"

#include <vector>

namespace regia::office {

/// Every value of an enumeration, to choose one of.
template <class Enumeration>
[[nodiscard]] std::vector<site::Option> options_of(const site::Frame& context) {
    std::vector<site::Option> options;
    for (const auto& value : coded_values(Enumeration{})) {
        options.push_back({std::string(value.code), std::string(context.t(value.label))});
    }
    return options;
}

}  // namespace regia::office
