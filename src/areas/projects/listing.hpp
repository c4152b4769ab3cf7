// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter.hpp"

namespace regia::projects {

/// In which form the same filtered projects are shown.
enum class View { list, map, table, matrix };
REGIA_CODES(View, {"list", "List"}, {"map", "Map"}, {"table", "Table"}, {"matrix", "Matrix"});

/// What a map or a matrix counts.
enum class Measure { projects, funding };
REGIA_CODES(Measure, {"projects", "Number of projects"}, {"funding", "Funding"});

/// Which projects of a plan are looked at, and how: all that an address says.
struct Listing {
    Filter filter;
    View view = View::list;
    Measure measure = Measure::projects;
    Facet columns = Facet::zone;  ///< of the matrix; its rows are the first level of the plan

    friend bool operator==(const Listing&, const Listing&) = default;

    [[nodiscard]] Listing with(Filter other) const;
    [[nodiscard]] Listing as(View other) const;
    [[nodiscard]] Listing counting(Measure other) const;
};

/// `invalid` for a view, measure or filter that is none.
[[nodiscard]] Result<Listing> listing_of(const std::vector<std::pair<std::string, std::string>>& query);

/// The facets that a matrix can have as columns.
inline constexpr std::array matrix_columns{Facet::zone, Facet::owner_level, Facet::source, Facet::state, Facet::nature};

}  // namespace regia::projects
