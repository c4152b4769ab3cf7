// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace regia::projects {

/// What a list says of a project besides its row: where it is, and where it stands in the plan.
struct Ties {
    std::vector<std::string> places;  ///< names of municipalities, largest share first
    std::string node_code;            ///< the first node in reading order; empty: none
    Text node_title;
};
using TiesOfProjects = std::unordered_map<std::int64_t, Ties>;  ///< by the project's id

}  // namespace regia::projects
