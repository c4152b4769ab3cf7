// SPDX-License-Identifier: AGPL-3.0-or-later
// Documents are part of the program: they are checked with it.
#include "tidy/source_tree.hpp"

#include <gtest/gtest.h>

namespace {

using namespace regia::tidy;

bool is_markdown(const SourceFile& file) { return file.extension() == ".md"; }

TEST(Tidy, EveryDocumentHasOneTitle) {
    for (const auto* file : sources(is_markdown)) {
        int titles = 0;
        bool code = false;
        each_line(*file, [&](const std::string& line, int number) {
            code = line.starts_with("```") ? !code : code;
            if (!code && line.starts_with("# ") && ++titles == 2) {
                found(file->path, number, "A second title in one document.", "make it a section (##), or a document of its own.");
            }
        });
        if (titles == 0) {
            found(file->path, 1, "A document without a title.", "begin with “# ” and what it is about.");
        }
    }
}

TEST(Tidy, LinksBetweenDocumentsLeadSomewhere) {
    for (const auto* file : sources(is_markdown)) {
        const auto folder = (top_folder() / file->path).parent_path();
        for (const auto& match : matches(*file, R"(\]\(([^)#:\s]+)(#[^)\s]*)?\))")) {
            if (!std::filesystem::exists(folder / match[1])) {
                found(file->path, match.line, "There is no " + match[1] + ".", "mend the link, or write what it promises.");
            }
        }
    }
}

/// A row of docs/requirements.md: "| R1-07 | … | how it is proved |", the last cell in `code`.
TEST(Tidy, EveryRequirementNamesItsProof) {
    for (const auto* file : sources([](const auto& source) { return source.path == "docs/requirements.md"; })) {
        for (const auto& match : matches(*file, R"(^\|\s*(R[0-9X]-\d+)\s*\|.*\|([^|\n]*)\|\s*$)")) {
            if (match[2].find('`') == std::string::npos) {
                found(file->path, match.line, "Requirement " + match[1] + " names neither a test nor a command.",
                      "put `the test` or `the command` that shows it into the last column.");
            }
        }
    }
}

}  // namespace
