// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_batch.hpp"
#include "areas/opendata/import_projects_row.hpp"
#include "areas/opendata/mapping.hpp"
#include "kit/db/database.hpp"

#include <map>

namespace regia::opendata {

enum class ImportMode { dry_run, apply };
enum class ImportReach { territory, everywhere };

struct ImportRequest {
    std::string plan;                ///< slug
    std::vector<std::string> files;  ///< one registry or more, and files that add to it
    std::string mapping;             ///< a name or the path of a JSON file; empty: whichever the headers fit
    std::string source;              ///< of the data; empty: as the mapping says
    ImportMode mode = ImportMode::dry_run;
    ImportReach reach = ImportReach::territory;
    Date today;  ///< no CUP is of a later year
};

/// What an import did, or would do. Money is counted over the rows that were taken (new, changed, unchanged).
struct ImportReport {
    std::string mapping;
    std::vector<std::pair<std::string, FileKind>> files;
    std::vector<std::string> notes;               ///< on files and columns that are not used
    std::map<std::string, std::size_t> warnings;  ///< and how many rows each concerns
    std::map<Outcome, std::size_t> rows;
    std::size_t unmatched = 0;  ///< rows of other files that belong to no project of the registry
    Money funding;
    Id<Batch> batch;  ///< no record when nothing was written

    [[nodiscard]] std::size_t count(Outcome outcome) const;
};

/// Brings projects from files into a plan, new ones and changed ones, by their local code. Refused rows are told and never keep the good
/// ones out; a file that cannot be read to its end, or is of no known layout, keeps everything out. Applied, it is one transaction with one
/// event and one batch that undo_import() takes back; when nothing differs nothing is written. docs/formats/import-projects.md is the
/// contract.
[[nodiscard]] Result<ImportReport> import_projects(db::Database& database, const std::string& actor, const ImportRequest& request,
                                                   const TellRow& tell);

}  // namespace regia::opendata
