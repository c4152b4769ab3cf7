// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/staged_import.hpp"
#include "kit/db/database.hpp"
#include "kit/files/spool.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace regia::opendata {

/// A file as somebody sent it.
struct SentFile {
    std::string name;  ///< without folders
    std::shared_ptr<const files::Spool> content;
};

/// What somebody asks for with the files that he sends.
struct ImportWish {
    std::string plan;     ///< slug
    std::string mapping;  ///< the name of a built-in one; empty: whichever fits
    std::string source;   ///< of the data; empty: as the mapping says
    ImportReach reach = ImportReach::territory;
};

/// Keeps the files and puts the looking at them in the queue. What was sent longer ago than `staged_kept_days` and never written is
/// forgotten. `invalid` without files, or with a mapping that Regia does not have (the path of a
/// file is none); `conflict` when `staged_max` imports of the plan wait already.
[[nodiscard]] Result<Id<StagedImport>> stage_import(db::Database& database, const std::string& actor, const ImportWish& wish,
                                                    const std::vector<SentFile>& files, std::chrono::system_clock::time_point now);

inline constexpr int staged_kept_days = 30;
inline constexpr std::size_t staged_max = 20;  ///< of a plan, not written yet

/// Forgets what was sent longer ago than that and never written.
[[nodiscard]] Status forget_old_imports(db::Database& database, std::chrono::system_clock::time_point now);

}  // namespace regia::opendata
