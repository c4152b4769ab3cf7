// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/place.hpp"
#include "areas/communication/subject_at_work.hpp"
#include "areas/projects/filter.hpp"
#include "kit/db/reader.hpp"

namespace regia::communication {

/// The municipalities of the plan's territory on `day`, by name.
[[nodiscard]] std::vector<Place> load_places(const db::Reader& data, const plan::Plan& plan, Date day);

/// The same with these totals, by ISTAT code; places of projects outside the territory stand at the end.
[[nodiscard]] std::vector<Place> load_places(const db::Reader& data, const plan::Plan& plan, Date day, const std::vector<projects::Total>& totals);

/// The zones of the plan's territory in their order, without their members' figures (count_members).
[[nodiscard]] std::vector<ZoneFigures> load_zones(const db::Reader& data, const plan::Plan& plan);

/// Who takes part in the projects that have a value of a facet: those with most projects first. Of the `projects_looked_at` largest projects.
inline constexpr int projects_looked_at = 2'000;
[[nodiscard]] std::vector<SubjectAtWork> subjects_at_work(const db::Reader& data, Id<plan::Plan> plan, projects::Facet facet,
                                                          std::string_view value, int limit);

}  // namespace regia::communication
