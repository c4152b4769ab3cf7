// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The source tree as text, for rules that no compiler knows.
namespace regia::tidy {

struct SourceFile {
    std::string path;  ///< from the top of the tree: "src/areas/plan/plan.hpp"
    std::string text;

    [[nodiscard]] std::string name() const { return std::filesystem::path(path).filename().string(); }
    [[nodiscard]] std::string extension() const { return std::filesystem::path(path).extension().string(); }
    [[nodiscard]] bool is_cpp() const { return extension() == ".cpp" || extension() == ".hpp"; }
    [[nodiscard]] bool is_test() const { return path.starts_with("tests/") || path.ends_with("_test.cpp"); }
    [[nodiscard]] bool is_under(std::string_view folder) const { return path.starts_with(folder); }
};

using Wanted = std::function<bool(const SourceFile&)>;

/// Every text of the tree that somebody wrote: no build, no npm packages, no data.
[[nodiscard]] const std::vector<SourceFile>& source_tree();

[[nodiscard]] std::vector<const SourceFile*> sources(const Wanted& wanted);

/// Names and sizes of all files, binary ones too.
struct FileSize {
    std::string path;
    std::uintmax_t bytes = 0;
};
[[nodiscard]] std::vector<FileSize> all_files();

[[nodiscard]] std::string read_file(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path top_folder();

/// Calls `look(line, number)` for each line, numbers from 1.
void each_line(const SourceFile& file, const std::function<void(const std::string&, int)>& look);

/// What a pattern found: the whole and its groups, and the line where it begins.
struct Match {
    std::vector<std::string> groups;
    int line = 0;

    [[nodiscard]] const std::string& operator[](std::size_t group) const { return groups.at(group); }
};

/// Every place where `pattern` (Perl's notation; `^` and `$` are the ends of a line, `.` never a line's end) matches.
[[nodiscard]] std::vector<Match> matches(const SourceFile& file, const std::string& pattern);

/// Fails the test at a line of the tree: which rule, and the way out.
void found(const std::string& path, int line, const std::string& rule, const std::string& way_out);

}  // namespace regia::tidy
