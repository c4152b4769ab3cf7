// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter.hpp"
#include "areas/projects/placed_project.hpp"
#include "areas/projects/sheet.hpp"
#include "areas/projects/total.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::projects {

/// Where a part of a list ended: lists begin with the largest funding.
struct After {
    Money funding;
    Id<Project> id;
};

/// The plan's projects that the filter lets through, largest funding first, as a list shows them.
[[nodiscard]] std::vector<ProjectLine> project_lines(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter,
                                                     const std::optional<After>& after, int limit);

/// The same as whole rows; all plans' when `plan` is no record (then without filter).
[[nodiscard]] std::vector<Project> list_projects(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter,
                                                 const std::optional<After>& after, int limit);

[[nodiscard]] std::optional<Project> find_project(const db::Reader& data, Id<plan::Plan> plan, std::string_view local_code);

/// Every project under a CUP: one can be financed in parts.
[[nodiscard]] std::vector<Project> projects_with_cup(const db::Reader& data, std::string_view cup);

/// The whole sheet.
[[nodiscard]] Sheet load_sheet(const db::Reader& data, const Project& project);

/// Of the whole plan.
[[nodiscard]] Total total_of(const db::Reader& data, Id<plan::Plan> plan);

/// Of one value.
[[nodiscard]] Total total_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet, std::string_view value);

/// Of every value of a facet, most projects first.
[[nodiscard]] std::vector<Total> totals_of(const db::Reader& data, Id<plan::Plan> plan, Facet facet);

/// Of what a filter lets through.
[[nodiscard]] FilteredTotal total_of(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter);

/// The filtered projects by municipality: what a map of the same list shows. From the first `projects_counted_max`.
[[nodiscard]] std::vector<Total> totals_by_municipality(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter);

/// The filtered projects in each of their places, largest funding first; `limit` of them at most.
[[nodiscard]] std::vector<PlacedProject> placed_projects(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter, int limit);

/// The sums of funding of a plan by source of money.
[[nodiscard]] std::vector<Funding> funding_by_source(const db::Reader& data, Id<plan::Plan> plan);

}  // namespace regia::projects
