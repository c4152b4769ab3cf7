// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/reader.hpp"

#include <cstdint>
#include <string_view>

namespace regia::opendata {

/// A staged import of the plan with this slug; `not_found` when it is another plan's, or is forgotten.
[[nodiscard]] Result<StagedImport> plans_import(const db::Reader& data, std::string_view plan, Id<StagedImport> staged);

/// The same while it waits for a yes; `conflict` when it does not, or was looked at again since the look number `look`.
[[nodiscard]] Result<StagedImport> examined_import(const db::Reader& data, std::string_view plan, Id<StagedImport> staged,
                                                   std::int64_t look);

}  // namespace regia::opendata
