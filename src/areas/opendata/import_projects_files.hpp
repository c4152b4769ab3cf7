// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_row.hpp"
#include "areas/opendata/mapping_row.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace regia::opendata {

/// A file of an import, and what it was recognised as.
struct ImportFile {
    std::string path;
    std::string name;  ///< as messages call it
    FileKind kind = FileKind::registry;
    std::vector<std::string> unknown;  ///< columns that the layout does not have
};

/// Files that belong together, in one layout, the registry first.
struct ImportFiles {
    Mapping mapping;
    std::vector<ImportFile> files;
    std::map<std::pair<std::string, std::size_t>, std::map<std::string, std::string>> corrections = {};  ///< by file and line, by column
    std::function<void()> pulse = {};  ///< called before each row; may throw, to stop the reading

    [[nodiscard]] const FileMapping& layout(const ImportFile& file) const { return *mapping.file_of(file.kind); }
    [[nodiscard]] bool has(FileKind kind) const {
        return std::any_of(files.begin(), files.end(), [&](const ImportFile& file) { return file.kind == kind; });
    }
};

/// Takes a row of a file; `line` is where it begins.
using UseRow = std::function<void(MappedRow& row, std::size_t line)>;

/// Reads a file row by row. Rows without as many fields as the header are told as refused; an error leaves the rest of the file unreadable.
using ReadRows = std::function<Status(const ImportFile& file, const UseRow& use, const TellRow& tell)>;

}  // namespace regia::opendata
