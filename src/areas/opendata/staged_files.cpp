// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/staged_files.hpp"

#include "areas/documents/stored_file_store.hpp"
#include "areas/opendata/staged_import_store.hpp"
#include "kit/jobs/runner.hpp"

namespace regia::opendata {

Result<StagedFiles> StagedFiles::of(const db::Reader& data, Id<StagedImport> staged) {
    StagedFiles laid_out;
    for (const auto& file : files_of(data, staged)) {
        REGIA_TRY_ASSIGN(auto spool, files::Spool::make());
        REGIA_TRY(documents::copy_file(data, file.id, [&](std::string_view piece) { return spool.write(piece); }));
        laid_out.m_files.push_back({spool.path(), file.name});
        laid_out.m_spools.push_back(std::move(spool));
    }
    laid_out.m_corrections = corrections_of(data, staged);
    return laid_out;
}

ImportRequest request_of(const StagedImport& staged, const std::string& plan_slug, const StagedFiles& files, ImportMode mode, Date today,
                         const std::stop_token& stop) {
    const auto stop_if_asked = [&stop] {
        if (stop.stop_requested()) {
            throw jobs::Stopped{};
        }
    };
    return {plan_slug, files.files(), staged.mapping, staged.source, mode, staged.reach, today, files.corrections(), stop_if_asked};
}

}  // namespace regia::opendata
