// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/office/zone_words.hpp"
#include "areas/plan/plan.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// The land of a plan: its municipalities and its zones, with what can be done to them.
struct TerritoryWork {
    plan::Plan plan;
    territory::Territory land;
    std::vector<territory::Municipality> municipalities;
    std::vector<territory::Zone> zones;
    std::string lines;  ///< as they were typed
    site::Errors errors;
};
void territory_work(html::Writer& out, const site::Frame& context, const TerritoryWork& work);

struct ZoneForm {
    plan::Plan plan;
    std::string present;  ///< code of the zone that is changed; empty: a new one
    ZoneWords words;
    std::string from;  ///< as it was typed
    std::vector<territory::Municipality> municipalities;
    site::Errors errors;
};
void zone_form(html::Writer& out, const site::Frame& context, const ZoneForm& form);

}  // namespace regia::office
