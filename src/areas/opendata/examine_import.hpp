// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/database.hpp"

#include <stop_token>

namespace regia::opendata {

/// Looks at what the files of a staged import would do, and keeps it row by row for whoever says yes or no. What cannot be read makes it
/// `unreadable`, with the reason. Does nothing when there is nothing to look at any more. Throws jobs::Stopped when asked to stop.
[[nodiscard]] Status examine_import(db::Database& database, Id<StagedImport> staged, Date today, const std::stop_token& stop = {});

}  // namespace regia::opendata
