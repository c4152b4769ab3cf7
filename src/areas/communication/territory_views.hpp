// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/place.hpp"
#include "areas/communication/projects_here.hpp"
#include "areas/communication/subject_at_work.hpp"
#include "areas/plan/plan.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// The land of a plan: zones with figures, map, municipalities from A to Z.
void territory(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const territory::Territory& land,
               const std::vector<ZoneFigures>& zones, const std::vector<Place>& places);

/// Municipalities as a table with an index of letters.
void municipality_table(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<Place>& places,
                        const std::vector<ZoneFigures>& zones);

/// Organisations with their number of projects; what it is a list of is in `caption`. Nothing is written for none.
void subjects_table(html::Writer& out, const site::Frame& context, std::string_view caption, const std::vector<SubjectAtWork>& subjects);

/// Nothing is written for none.
void projects_here(html::Writer& out, const site::Frame& context, const ProjectsHere& here);

}  // namespace regia::communication
