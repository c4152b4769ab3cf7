// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_row.hpp"
#include "areas/opendata/mapping_recognition.hpp"
#include "areas/opendata/mapping_row.hpp"

namespace regia::opendata {

/// A file of an import, and what it was recognised as.
struct ImportFile {
    std::string path;
    FileKind kind = FileKind::registry;
    std::vector<std::string> unknown;  ///< columns that the layout does not have
};

/// Files that belong together, in one layout, the registry first.
struct ImportFiles {
    Mapping mapping;
    std::vector<ImportFile> files;

    [[nodiscard]] const FileMapping& layout(const ImportFile& file) const { return *mapping.file_of(file.kind); }
    [[nodiscard]] bool has(FileKind kind) const;
};

/// Looks at the header of every file. `invalid` when one is of no layout, when two are of different ones, or when there is no registry.
[[nodiscard]] Result<ImportFiles> recognise_files(const std::vector<std::string>& paths, std::vector<Mapping> mappings);

/// Calls `use(row, line)` for every row that has as many fields as the header; the others are told as refused. An error is one that leaves the
/// rest of the file unreadable.
using UseRow = std::function<void(MappedRow& row, std::size_t line)>;
[[nodiscard]] Status each_row(const ImportFiles& files, const ImportFile& file, const UseRow& use, const TellRow& tell);

/// SHA-256 over the bytes of all files, in hexadecimal.
[[nodiscard]] Result<std::string> checksum_of(const std::vector<ImportFile>& files);

}  // namespace regia::opendata
