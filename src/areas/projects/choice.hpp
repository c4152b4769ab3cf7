// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter.hpp"
#include "base/text.hpp"

#include <string>
#include <vector>

namespace regia::projects {

/// A value that a facet offers. Enumerations have no title here: their words are in the catalogue.
struct Choice {
    std::string value;
    Text title;
    std::int64_t projects = 0;  ///< in the whole plan
    std::int64_t depth = 0;     ///< of a node: 0 for the first level, 1 below it
};

struct FacetChoices {
    Facet facet = Facet::node;
    std::vector<Choice> choices;
};

/// A value that was chosen, and what it is called.
struct NamedValue {
    FacetValue value;
    Text title;
};

}  // namespace regia::projects
