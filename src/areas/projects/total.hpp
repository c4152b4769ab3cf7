// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace regia::projects {

/// Count and sums, of a whole plan or of one facet value.
struct Total {
    std::string value;
    std::int64_t projects = 0;
    Money funding;
    Money committed;
    Money paid;
    std::int64_t committing = 0;     ///< projects of which a commitment is recorded: `committed` is theirs alone
    std::int64_t paying = 0;         ///< projects of which a payment is recorded
    std::int64_t demonstrative = 0;  ///< projects that do not exist
    Money demonstrative_funding{};
    std::int64_t placed_by_us = 0;         ///< projects whose place in the plan is no recorded fact
    std::optional<Date> latest_payment{};  ///< recorded as a fact; of a whole plan only
};

[[nodiscard]] const Description& describe_total();

/// Of what a filter lets through; counted to `projects_counted_max` at most, so that no question is too dear.
struct FilteredTotal {
    Total total;
    bool capped = false;  ///< there are more
};
inline constexpr std::int64_t projects_counted_max = 20'000;

}  // namespace regia::projects
