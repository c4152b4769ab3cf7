// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_report.hpp"
#include "kit/db/database.hpp"

#include <functional>
#include <string>
#include <vector>

namespace regia::opendata {

enum class ImportMode { dry_run, apply };
struct ImportRequest {
    std::string plan;              ///< slug
    std::vector<NamedFile> files;  ///< one registry or more, and files that add to it
    std::string mapping;           ///< a name or the path of a JSON file; empty: whichever the headers fit
    std::string source;            ///< of the data; empty: as the mapping says
    ImportMode mode = ImportMode::dry_run;
    ImportReach reach = ImportReach::territory;
    Date today;  ///< no CUP is of a later year

    std::vector<Correction> corrections = {};
    std::function<void()> pulse = {};  ///< called before each row that is read; may throw, and nothing is written then

    /// The digest of a dry run that somebody has said yes to: applied only when it would still do exactly that. Empty: whatever it does.
    std::string expected = {};

    /// Written with it, in the same transaction, when it is applied; whether or not anything differed.
    std::function<void(db::Transaction&, const ImportReport&)> also = {};
};

/// Brings projects from files into a plan, new ones and changed ones, by their local code. Refused rows are told and never keep the good
/// ones out; a file that cannot be read to its end, or is of no known layout, keeps everything out. Applied, it is one transaction with one
/// event and one batch that undo_import() takes back; when nothing differs nothing is written. docs/formats/import-projects.md is the
/// contract.
[[nodiscard]] Result<ImportReport> import_projects(db::Database& database, const std::string& actor, const ImportRequest& request,
                                                   const TellRow& tell);

}  // namespace regia::opendata
