// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

inline constexpr std::size_t plan_title_bytes_max = 300;
inline constexpr std::size_t plan_text_bytes_max = 20'000;

/// What an office says of a plan as a whole, as it is typed.
struct PlanWords {
    Text title;
    Text short_title;
    Text summary;
    Text vision;
    std::string valid_from;  ///< "2021", "2021-03" or "2021-03-24"; may be empty
    std::string valid_to;
    std::string horizon;  ///< a year; may be empty
    std::string website;
    std::string levels;  ///< lines, as levels_in() reads them
};

[[nodiscard]] PlanWords words_of(const Plan& plan, const std::vector<Level>& levels);

/// The plan with these words. `invalid` names the field.
[[nodiscard]] Result<Plan> plan_with(Plan plan, const PlanWords& words);

/// The present levels with the names that the lines give them, in their order; lines beyond them are new levels below the last one.
/// `invalid` (field "levels") when there are fewer lines than levels: parts of the plan stand on each.
[[nodiscard]] Result<std::vector<Level>> levels_with(const std::vector<Level>& present, std::string_view lines);

/// Tells one state of the words from another: a form carries that of what its writer saw.
[[nodiscard]] std::string version_of(const PlanWords& words);

}  // namespace regia::plan
