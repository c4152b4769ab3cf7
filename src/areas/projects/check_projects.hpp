// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/reader.hpp"

#include <string>
#include <vector>

namespace regia::projects {

/// Figures that do not agree with the rows they are made of: a line each, empty when everything adds up. Totals of projects, shares of places,
/// counts of the lists.
[[nodiscard]] std::vector<std::string> check_projects(const db::Reader& data);

}  // namespace regia::projects
