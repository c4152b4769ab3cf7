// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/coverage.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::plan {

/// The page of a taxonomy within a plan: which nodes carry which of its terms.
[[nodiscard]] std::string coverage_path(std::string_view slug, std::string_view taxonomy);

/// The taxonomies that a plan uses, each with the number of its nodes that do.
void taxonomies_in_use(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<TaxonomyUse>& uses);

/// Every term with the nodes that carry it; terms without any are shown as gaps.
void coverage_tree(html::Writer& out, const site::Frame& context, std::string_view slug, const Coverage& coverage);

}  // namespace regia::plan
