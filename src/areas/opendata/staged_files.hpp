// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects.hpp"
#include "areas/opendata/staged_import.hpp"
#include "kit/db/reader.hpp"
#include "kit/files/spool.hpp"

#include <stop_token>
#include <vector>

namespace regia::opendata {

/// The files of a staged import, laid out where they can be read like any other. They have no name on the disk: nothing is left of them,
/// even if the program is killed.
class StagedFiles {
public:
    [[nodiscard]] static Result<StagedFiles> of(const db::Reader& data, Id<StagedImport> staged);

    [[nodiscard]] const std::vector<NamedFile>& files() const { return m_files; }
    /// Of their cells, by who looked at them.
    [[nodiscard]] const std::vector<Correction>& corrections() const { return m_corrections; }

private:
    std::vector<files::Spool> m_spools;
    std::vector<NamedFile> m_files;
    std::vector<Correction> m_corrections;
};

/// What a staged import asks of import_projects(). Reading throws jobs::Stopped when it is asked to stop; `stop` outlives the request.
[[nodiscard]] ImportRequest request_of(const StagedImport& staged, const std::string& plan_slug, const StagedFiles& files, ImportMode mode,
                                       Date today, const std::stop_token& stop);

}  // namespace regia::opendata
