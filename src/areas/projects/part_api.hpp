// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project_store.hpp"
#include "kit/site/listing.hpp"

namespace regia::projects {

/// Where a part of a list of projects begins: the mark "funding~id" of the request; none for the beginning. `invalid` for another mark.
[[nodiscard]] Result<std::optional<After>> after_of(const site::Part& part);

[[nodiscard]] std::string mark_of(const ProjectLine& last);

}  // namespace regia::projects
