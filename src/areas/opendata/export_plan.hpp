// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/db/reader.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace regia::opendata {

/// Writes a plan as files that import_plan() reads (docs/formats/plan-file.md): territory.json, shared.json with the shared taxonomies,
/// plan.json with the organisations that it names, projects.json. An installation that has none of it gets all of it from that folder.
/// Answers the paths. A row of the lineage belongs to the plan that it leads to; links to nodes of plans that are not loaded cannot be read
/// back.
[[nodiscard]] Result<std::vector<std::string>> export_plan(const db::Reader& data, const std::string& slug,
                                                           const std::filesystem::path& folder);

}  // namespace regia::opendata
