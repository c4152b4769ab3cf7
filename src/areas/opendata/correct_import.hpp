// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/database.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace regia::opendata {

/// Another text for the cell because of which a row is refused.
struct MendedRow {
    std::int64_t position = 0;  ///< of the staged row
    std::string value;
};

/// Has the files of a staged import of the plan looked at once more, with other texts in some cells; the files stay as they were sent.
/// Rows that are not refused, or whose text is the same, are passed over. `conflict` when it does not wait for
/// a yes any more, or was looked at again since the look number `look`.
[[nodiscard]] Status correct_import(db::Database& database, const std::string& actor, std::string_view plan, Id<StagedImport> staged,
                                    std::int64_t look, const std::vector<MendedRow>& mended, std::chrono::system_clock::time_point now);

}  // namespace regia::opendata
