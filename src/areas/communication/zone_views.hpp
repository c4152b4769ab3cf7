// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/territory_views.hpp"
#include "areas/plan/node.hpp"

namespace regia::communication {

/// A municipality that belongs, or belonged, to a zone.
struct Member {
    std::string istat;
    std::string name;
    std::optional<Date> from;
    std::optional<Date> to;
    std::int64_t projects = 0;
};

/// What is done in a zone, by whom and with what money.
struct ZoneSheet {
    plan::Plan plan;
    territory::Territory land;
    ZoneFigures figures;
    std::vector<Member> members;  ///< on the day, by name
    std::vector<Member> former;
    std::vector<plan::Node> nodes;  ///< of the current edition, tied to the zone
    ProjectsHere projects;
    std::vector<SubjectAtWork> subjects;
};
void zone(html::Writer& out, const site::Frame& context, const ZoneSheet& sheet);

}  // namespace regia::communication
