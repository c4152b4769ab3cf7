// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/programming.hpp"
#include "kit/db/reader.hpp"

#include <vector>

namespace regia::projects {

/// The projects of a plan that answer to lines of programming documents, by document and line; `limit` rows at most.
[[nodiscard]] std::vector<ProgrammedProject> programmed_projects(const db::Reader& data, Id<plan::Plan> plan, int limit);

}  // namespace regia::projects
