// SPDX-License-Identifier: AGPL-3.0-or-later
#include "tidy/source_tree.hpp"

#include <boost/regex.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace regia::tidy {
namespace {

namespace fs = std::filesystem;

/// What git does not keep (.gitignore), and git itself.
bool is_outside(const fs::path& folder) {
    static const std::set<std::string> names{".git", "build", "data", "node_modules"};
    return names.contains(folder.filename().string());
}

bool is_text(const fs::path& path) {
    static const std::set<std::string> extensions{".cpp", ".hpp", ".cmake", ".txt",  ".sql",  ".po",   ".md",      ".sh",   ".mjs",
                                                  ".js",  ".css", ".yml",   ".test", ".json", ".conf", ".service", ".toml", ""};
    return extensions.contains(path.extension().string());
}

std::vector<FileSize> walk() {
    std::vector<FileSize> files;
    for (auto at = fs::recursive_directory_iterator(top_folder()); at != fs::recursive_directory_iterator(); ++at) {
        if (at->is_directory() && is_outside(at->path())) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            files.push_back({fs::relative(at->path(), top_folder()).string(), at->file_size()});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> read_tree() {
    std::vector<SourceFile> tree;
    for (const auto& file : all_files()) {
        if (is_text(file.path)) {
            tree.push_back({file.path, read_file(top_folder() / file.path)});
        }
    }
    return tree;
}

/// Boost's, not the standard library's: that one is slow, and recurses once for each character.
const boost::regex& compiled(const std::string& pattern) {
    static std::map<std::string, boost::regex> known;
    return known.try_emplace(pattern, pattern).first->second;
}

}  // namespace

fs::path top_folder() { return REGIA_SOURCE_DIR; }

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<FileSize> all_files() {
    static const auto files = walk();
    return files;
}

const std::vector<SourceFile>& source_tree() {
    static const auto tree = read_tree();
    return tree;
}

std::vector<const SourceFile*> sources(const Wanted& wanted) {
    std::vector<const SourceFile*> chosen;
    for (const auto& file : source_tree()) {
        if (wanted(file)) {
            chosen.push_back(&file);
        }
    }
    return chosen;
}

void each_line(const SourceFile& file, const std::function<void(const std::string&, int)>& look) {
    std::istringstream lines(file.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        look(line, number);
    }
}

std::vector<Match> matches(const SourceFile& file, const std::string& pattern) {
    std::vector<Match> all;
    int line = 1;
    auto counted = file.text.begin();
    const boost::sregex_iterator end;
    for (boost::sregex_iterator at(file.text.begin(), file.text.end(), compiled(pattern), boost::match_not_dot_newline); at != end; ++at) {
        line += static_cast<int>(std::count(counted, (*at)[0].first, '\n'));
        counted = (*at)[0].first;
        auto& match = all.emplace_back(Match{{}, line});
        for (const auto& group : *at) {
            match.groups.push_back(group.str());
        }
    }
    return all;
}

void found(const std::string& path, int line, const std::string& rule, const std::string& way_out) {
    ADD_FAILURE_AT((top_folder() / path).c_str(), line) << rule << "\n  Way out: " << way_out;
}

}  // namespace regia::tidy
