// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/choice.hpp"
#include "areas/projects/matrix.hpp"
#include "kit/db/reader.hpp"

namespace regia::projects {

/// The values that the projects of a plan have of a facet, with their counts, in the order in which they are read: nodes by place in the
/// tree (two levels), zones by position, municipalities by name, the others by number of projects.
[[nodiscard]] FacetChoices choices_of(const db::Reader& data, const plan::Plan& plan, Facet facet);

/// What a value is called; without a title where nobody knows it, or where the catalogue does (enumerations).
[[nodiscard]] NamedValue named(const db::Reader& data, const plan::Plan& plan, const FacetValue& value);

/// The filtered projects by first level of the plan and by `columns`: by source of money, what that source gives. From the first
/// `projects_counted_max`.
[[nodiscard]] std::vector<MatrixCell> matrix_cells(const db::Reader& data, const plan::Plan& plan, const Filter& filter, Facet columns);

}  // namespace regia::projects
