// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_batch.hpp"
#include "areas/opendata/import_projects_row.hpp"
#include "areas/opendata/mapping.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace regia::opendata {

enum class ImportReach { territory, everywhere };
REGIA_CODES(ImportReach, {"territory", "Only projects in the territory of the plan"}, {"everywhere", "All of them"});

/// What an import did, or would do. Money is counted over the rows that were taken (new, changed, unchanged).
struct ImportReport {
    std::string mapping;
    std::vector<std::pair<std::string, FileKind>> files;
    std::vector<Error> notes;      ///< on files and columns that are not used
    std::vector<Remark> warnings;  ///< what somebody should look at
    std::map<Outcome, std::size_t> rows;
    std::size_t unmatched = 0;  ///< rows of other files that belong to no project of the registry
    Money funding;
    std::string digest;  ///< of every row that is new or changed, and how: two runs with the same digest do the same
    Id<Batch> batch;     ///< no record when nothing was written

    [[nodiscard]] std::size_t count(Outcome outcome) const;
};

}  // namespace regia::opendata
