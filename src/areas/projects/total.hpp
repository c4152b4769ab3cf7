// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"

#include <cstdint>
#include <string>

namespace regia::projects {

/// Count and sums, of a whole plan or of one facet value.
struct Total {
    std::string value;
    std::int64_t projects = 0;
    Money funding;
    Money committed;
    Money paid;
};

[[nodiscard]] const Description& describe_total();

/// Of what a filter lets through; counted to `projects_counted_max` at most, so that no question is too dear.
struct FilteredTotal {
    Total total;
    bool capped = false;  ///< there are more
};
inline constexpr std::int64_t projects_counted_max = 20'000;

}  // namespace regia::projects
