// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/database.hpp"

#include <string>
#include <string_view>

namespace regia::opendata {

/// Says no to a staged import of the plan: its files are forgotten. `conflict` while it is being written, and afterwards;
/// not when the writing was given up.
[[nodiscard]] Status discard_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> staged);

}  // namespace regia::opendata
