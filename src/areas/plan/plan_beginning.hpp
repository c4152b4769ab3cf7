// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "areas/territory/zone.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

/// What an office says of a plan to begin it. Everything else comes later.
struct PlanBeginning {
    Text title;
    std::string slug;                                                                   ///< its address; empty: made from the title
    std::string owner;                                                                  ///< the name of the body whose plan it is
    territory::TerritoryKind kind = territory::TerritoryKind::union_of_municipalities;  ///< what that body is
    std::string territory;  ///< code of one that is there; empty: a new one, without municipalities yet
    std::string levels;     ///< a line for each from the top: "Asse / Assi | Axis / Axes", Italian and English
};

/// The levels that lines of text name. `invalid` (field "levels") for none, for more than six, and for two of one name.
[[nodiscard]] Result<std::vector<Level>> levels_in(std::string_view lines);

}  // namespace regia::plan
