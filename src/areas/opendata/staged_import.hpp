// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::opendata {

enum class StagedState { waiting, examined, unreadable, applying, applied };
REGIA_CODES(StagedState, {"waiting", "Being looked at"}, {"examined", "Waits for a yes"}, {"unreadable", "Cannot be read"},
            {"applying", "Being written"}, {"applied", "Written"});

/// Files of projects that somebody sent for a plan. They are looked at in the background; nothing is written before somebody, who has
/// seen what they would do, says yes.
struct StagedImport {
    Id<StagedImport> id;
    Id<plan::Plan> plan;
    std::string actor;      ///< who sent them, as the event log names him
    std::string staged_at;  ///< UTC
    std::string mapping;    ///< chosen; empty: whichever fits
    std::string source;
    ImportReach reach = ImportReach::territory;
    StagedState state = StagedState::waiting;
    std::int64_t looks = 0;       ///< how often they were looked at: who says yes, or mends a row, says which look he means
    std::int64_t rows_read = 0;   ///< while they are looked at
    ImportReport report;          ///< once they were
    std::optional<Error> reason;  ///< why they cannot be read; or why they were looked at once more
    Id<Batch> batch;              ///< once they were written, if anything differed
};

/// So many rows of each outcome are listed; the others are only counted.
inline constexpr std::size_t rows_listed_max = 10'000;

/// A row that would be written, or cannot be.
struct StagedRow {
    std::int64_t position = 0;
    ImportRow row;
};

/// "staged-import:12", as jobs name what they work on.
[[nodiscard]] std::string subject_of(Id<StagedImport> staged);

}  // namespace regia::opendata
