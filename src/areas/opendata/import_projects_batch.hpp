// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"

#include <string>

namespace regia::opendata {

/// One import that was applied. It can be undone as one.
struct Batch {
    Id<Batch> id;
    Id<plan::Plan> plan;
    std::string mapping;
    std::string files;       ///< JSON: a list of {"file", "kind"}
    std::string checksum;    ///< SHA-256 of all files
    std::string applied_at;  ///< "2021-03-24T10:20:30Z"
    std::string undone_at;   ///< empty: it stands
    std::int64_t added = 0;
    std::int64_t changed = 0;
};

/// "registry.csv, places.csv"
[[nodiscard]] std::string names_of_files(const Batch& batch);

/// A project that the batch wrote, the row of a projects file that it was before; empty when it was new.
struct BatchChange {
    std::int64_t position = 0;
    std::string local_code;
    std::string before;
    std::string after;  ///< digest of the project as the batch left it; empty in batches of before there was one
};

}  // namespace regia::opendata
