// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/organisation.hpp"
#include "areas/territory/zone.hpp"
#include "base/codes.hpp"
#include "base/field.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::plan {

/// A strategic plan: what it is called, for which land, how long it holds. What it says is in its editions.
struct Plan {
    Id<Plan> id;
    std::string slug;
    Id<territory::Territory> territory;
    Id<people::Organisation> owner;
    Text title;
    Text short_title;
    Text summary;
    Text vision;
    std::optional<PartialDate> valid_from;
    std::optional<PartialDate> valid_to;
    std::optional<std::int64_t> horizon;  ///< the year it looks at
    std::string lineage;                  ///< plans that follow one another share it
    std::int64_t position = 0;            ///< place in the lineage
    bool featured = false;
    bool is_public = true;  ///< whether others than its office know of it
    std::string website;
};

/// What a level of a plan's tree is called: data of the plan, never of the program.
struct Level {
    Id<Level> id;
    std::string code;
    Text name;
    Text plural;
    std::int64_t depth = 0;
    std::int64_t position = 0;
};

[[nodiscard]] const Description& describe_plan();

/// Where a plan stands on a day, for a reader: not begun, days left, ended.
enum class Validity { open, not_begun, running, ended };
struct ValidityState {
    Validity validity = Validity::open;
    std::int64_t days = 0;  ///< until it begins, until it ends, or since it ended
};
[[nodiscard]] ValidityState validity_on(const Plan& plan, Date day);

}  // namespace regia::plan
