// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/total.hpp"
#include "areas/territory/zone.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::communication {

/// A municipality of a plan's territory, with what the plan does there.
struct Place {
    territory::Municipality municipality;
    projects::Total total;
    std::string rings;  ///< the boundary as kit/map keeps it; empty where none was loaded
    std::string zone;   ///< code; empty in territories without zones
    bool capital = false;  ///< of the territory
    std::optional<Date> member_since;
    bool outside = false;  ///< of the plan's territory: only a project is there
};

/// A zone of a plan's territory, with what the plan does there.
struct ZoneFigures {
    territory::Zone zone;
    std::int64_t municipalities = 0;
    std::int64_t population = 0;
    projects::Total total;
};

/// Counts each zone's municipalities and inhabitants.
void count_members(std::vector<ZoneFigures>& zones, const std::vector<Place>& places);

/// The letter under which a name stands in an index: "Èze" under E, "'L Bial" under L; "#" when it has none.
[[nodiscard]] std::string index_letter(std::string_view name);

}  // namespace regia::communication
