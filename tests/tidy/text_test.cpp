// SPDX-License-Identifier: AGPL-3.0-or-later
// What every text of the tree keeps to, whoever wrote it.
#include "tidy/source_tree.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using namespace regia::tidy;

constexpr int line_width_max = 150;
constexpr int cpp_lines_max = 350;
constexpr std::uintmax_t file_bytes_max = 600 * 1024;

bool carries_licence(const SourceFile& file) {
    static const std::set<std::string> extensions{".cpp", ".hpp", ".cmake", ".sh",      ".mjs", ".js",
                                                  ".css", ".sql", ".po",    ".service", ".conf"};
    static const std::set<std::string> names{"CMakeLists.txt", "Makefile"};
    static const std::set<std::string> paths{"run", "test", ".ci/run"};
    return extensions.contains(file.extension()) || names.contains(file.name()) || paths.contains(file.path);
}

bool is_shipped_cpp(const SourceFile& file) { return file.is_cpp() && file.is_under("src/") && !file.is_test(); }

long characters(const std::string& line) {
    return std::count_if(line.begin(), line.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

TEST(Tidy, EverySourceNamesItsLicence) {
    for (const auto* file : sources(carries_licence)) {
        if (file->text.substr(0, 200).find("SPDX-License-Identifier: AGPL-3.0-or-later") == std::string::npos) {
            found(file->path, 1, "No licence at the top.", "begin with a comment: SPDX-License-Identifier: AGPL-3.0-or-later");
        }
    }
}

TEST(Tidy, LinesAndFilesStayReadable) {
    for (const auto* file : sources([](const auto& source) { return source.is_cpp(); })) {
        int lines = 0;
        each_line(*file, [&](const std::string& line, int number) {
            lines = number;
            if (characters(line) > line_width_max) {
                found(file->path, number, std::to_string(characters(line)) + " characters in a line.", "make format, or break it by hand.");
            }
        });
        if (lines > cpp_lines_max) {
            found(file->path, lines, std::to_string(lines) + " lines in a file.", "give the second thing that it does a file of its own.");
        }
    }
}

TEST(Tidy, NothingIsLeftForLater) {
    for (const auto* file : sources([](const auto& source) { return source.is_cpp() || carries_licence(source); })) {
        for (const auto& match : matches(*file, R"(\bTOD[O]\b|\bFIXM[E]\b|\bXX[X]\b)")) {
            found(file->path, match.line, "A note for later in the code.", "do it now, or open an issue.");
        }
    }
}

TEST(Tidy, PagesHoldNothingInline) {
    for (const auto* file : sources(is_shipped_cpp)) {
        for (const auto& match : matches(*file, R"re(style=\\?"|\bon(click|change|submit|load|input)=|<script>)re")) {
            found(file->path, match.line, "Inline style or script (" + match[0] + "): the content security policy forbids it.",
                  "a class in assets/src/regia.css, or a listener in assets/src/regia.js.");
        }
    }
}

TEST(Tidy, TheProgramKnowsNoPlan) {
    for (const auto* file : sources(is_shipped_cpp)) {
        for (const auto& match : matches(*file, "(?i)torino|milano|cremona|olbia")) {
            found(file->path, match.line, "“" + match[0] + "” in the code of a program that serves any territory.",
                  "what differs between plans is data: move it to demo/, or choose a neutral example.");
        }
    }
}

TEST(Tidy, FilesAreSmall) {
    for (const auto& file : all_files()) {
        if (file.bytes > file_bytes_max) {
            found(file.path, 1, std::to_string(file.bytes / 1024) + " KB in one file.",
                  "shrink it, split it, or make it when it is built.");
        }
    }
}

}  // namespace
