// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_files.hpp"

namespace regia::opendata {

/// Looks at the header of every file. `invalid` when one is of no layout, when two are of different ones, or when there is no registry.
[[nodiscard]] Result<ImportFiles> recognise_files(const std::vector<NamedFile>& named, std::vector<Mapping> mappings,
                                                  const std::vector<Correction>& corrections = {});

/// Calls `use(row, line)` for every row that has as many fields as the header; the others are told as refused. An error is one that leaves
/// the rest of the file unreadable.
[[nodiscard]] Status each_row(const ImportFiles& files, const ImportFile& file, const UseRow& use, const TellRow& tell);

/// SHA-256 over the bytes of all files, in hexadecimal.
[[nodiscard]] Result<std::string> checksum_of(const std::vector<ImportFile>& files);

}  // namespace regia::opendata
