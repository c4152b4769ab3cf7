// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "areas/plan/node.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::plan {

/// One edition of a plan, whole.
struct PlanTree {
    Plan plan;
    Edition edition;
    std::vector<Edition> editions;  ///< all of the plan
    std::vector<Level> levels;
    std::vector<Node> nodes;  ///< in reading order
};

/// The editions as tabs; nothing where there is only one.
void edition_tabs(html::Writer& out, const site::Frame& context, const PlanTree& tree);

/// How many nodes each level has, in the plan's own words.
void level_figures(html::Writer& out, const site::Frame& context, const PlanTree& tree);

/// The tree itself: what has children opens and closes, without scripts.
void nested_nodes(html::Writer& out, const site::Frame& context, const PlanTree& tree);

}  // namespace regia::plan
