// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/db/reader.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace regia::opendata {

/// Writes the projects of a plan, whatever their number, in little memory: the registry rows as CSV or spreadsheet, the whole sheets as
/// projects.json. The ending of the path says which: .csv, .xlsx, .json. Answers how many there were.
[[nodiscard]] Result<std::size_t> export_projects(const db::Reader& data, const std::string& slug, const std::filesystem::path& path);

}  // namespace regia::opendata
