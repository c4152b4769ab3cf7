// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter_views.hpp"
#include "areas/projects/map_views.hpp"
#include "areas/projects/matrix.hpp"

#include <memory>
#include <optional>
#include <variant>

namespace regia::projects {

/// A part of the list or table, with the addresses of the next and the first part.
struct ListPart {
    std::vector<ProjectLine> projects;
    std::shared_ptr<const plan::NodeNames> nodes = std::make_shared<const plan::NodeNames>();  ///< on which they stand
    std::string next_path;
    std::string first_path;
};

/// Everything that the page of a plan's projects shows.
struct ListingPage {
    const plan::Plan& plan;
    Listing listing;
    FilteredTotal total;
    std::vector<NamedValue> chosen;
    std::variant<ListPart, ProjectMap, Matrix> content;
};

/// What stands above and around the filters, which are as long as the rest and the same for many pages.
void listing_head(html::Writer& out, const site::Frame& context, const plan::Plan& plan);

/// What stands beside the filters.
void listing_results(html::Writer& out, const site::Frame& context, const ListingPage& page);

}  // namespace regia::projects
