// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/office/zone_words.hpp"
#include "areas/plan/plan.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

namespace regia::office {

/// Makes a zone of the plan's territory, or changes the one called `present`. A municipality belongs to one zone of a territory at a time:
/// it leaves the one it was in. Projects are counted by zone anew. `invalid` names the field; `conflict` as add_municipalities().
[[nodiscard]] Status edit_zone(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view present,
                               const ZoneWords& words, Date today);

/// Takes a zone off the territory. `conflict` when parts of a plan are about it.
[[nodiscard]] Status remove_zone(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view code);

}  // namespace regia::office
