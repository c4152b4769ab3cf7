// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_card.hpp"
#include "areas/communication/territory_views.hpp"

namespace regia::communication {

/// The zone that a municipality belongs, or belonged, to.
struct ZoneStay {
    territory::Zone zone;
    std::optional<Date> from;
    std::optional<Date> to;
};

/// A plan seen from one municipality.
struct MunicipalitySheet {
    plan::Plan plan;
    territory::Territory land;
    territory::Municipality municipality;
    std::vector<territory::MunicipalityCode> codes;
    bool is_capital = false;
    std::optional<Date> member_from;  ///< of the territory, as far as recorded
    std::optional<Date> member_to;
    std::vector<ZoneStay> zones;  ///< of this territory, latest first
    ProjectsHere projects;
    std::vector<SubjectAtWork> subjects;
    std::vector<PlanCard> other_plans;  ///< of the installation; the totals are those of the municipality
};
void municipality(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet);

/// A municipality without a plan: what it is, and the plans that include it (all of them in `other_plans`).
void municipality_over_all_plans(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet);

}  // namespace regia::communication
