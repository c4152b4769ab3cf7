// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/database.hpp"

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>

namespace regia::opendata {

/// Says yes to what the look number `look` of a staged import showed: it is written in the background. `conflict` when it does not wait for
/// a yes, or was looked at again since; `invalid` when it would change nothing.
[[nodiscard]] Status accept_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> staged,
                                   std::int64_t look, std::chrono::system_clock::time_point now);

/// Writes what somebody has said yes to, all of it or nothing, once. When the plan has changed in the meantime, so that the files would do
/// something else than he saw, nothing is written and they are looked at anew. Throws jobs::Stopped when asked to stop.
[[nodiscard]] Status apply_import(db::Database& database, const std::string& actor, Id<StagedImport> staged,
                                  std::chrono::system_clock::time_point now, const std::stop_token& stop = {});

}  // namespace regia::opendata
