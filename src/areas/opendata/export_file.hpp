// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace regia::opendata {

/// A file being written beside its place, and put there when it is whole: who reads the place never finds half a file.
class ExportFile {
public:
    /// `unavailable` when the folder cannot be written to. The folder is made when it lacks.
    [[nodiscard]] static Result<ExportFile> open(const std::filesystem::path& path);
    ExportFile(ExportFile&&) = default;
    ExportFile& operator=(ExportFile&&) = delete;
    ~ExportFile();  ///< without finish(), nothing is left

    void write(std::string_view bytes);

    /// `unavailable` when the disk is full or the place cannot be taken.
    [[nodiscard]] Status finish();

private:
    explicit ExportFile(std::filesystem::path path);

    std::filesystem::path m_path;
    std::filesystem::path m_beside;
    std::ofstream m_stream;
};

/// A whole file at once.
[[nodiscard]] Status write_export(const std::filesystem::path& path, std::string_view text);

}  // namespace regia::opendata
