// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/jobs/runner.hpp"

#include <string_view>

/// What this area does behind the pages.
namespace regia::opendata {

inline constexpr std::string_view examine_job = "examine-import";
inline constexpr std::string_view apply_job = "apply-import";
inline constexpr std::string_view undo_job = "undo-import";

[[nodiscard]] jobs::Works works(db::Database& database);

}  // namespace regia::opendata
