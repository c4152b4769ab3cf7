// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_total.hpp"
#include "areas/communication/place.hpp"
#include "areas/communication/plan_card.hpp"
#include "areas/documents/act.hpp"

#include <optional>
#include <vector>

namespace regia::communication {

/// Money of a plan's projects from one source.
struct SourceMoney {
    std::string code;
    Text title;
    Money amount;
};

/// All that the first page of a plan says.
struct PlanHome {
    PlanCard card;
    std::optional<plan::Edition> edition;      ///< the current one
    std::vector<documents::Act> edition_acts;  ///< that made it
    std::vector<LevelNodes> levels;
    std::vector<SourceMoney> sources;          ///< largest first
    std::vector<Place> places;
    std::vector<documents::Act> acts;          ///< of the plan, latest first
    PlanLine line;                             ///< the plan among those before and after it
};

}  // namespace regia::communication
