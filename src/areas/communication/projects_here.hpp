// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project.hpp"
#include "areas/projects/total.hpp"

#include <memory>
#include <vector>

namespace regia::communication {

/// The largest projects of a place, an organisation …, and the way to all of them.
struct ProjectsHere {
    std::string all_path;  ///< the filtered list
    projects::Total total;
    std::vector<projects::ProjectLine> projects;
    std::shared_ptr<const plan::NodeNames> nodes = std::make_shared<const plan::NodeNames>();  ///< on which they stand
};

}  // namespace regia::communication
