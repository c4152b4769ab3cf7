// SPDX-License-Identifier: AGPL-3.0-or-later
// Documents are part of the program: they are checked with it.
#include "tidy/source_tree.hpp"

#include <gtest/gtest.h>

#include <algorithm>

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

/// `what` stands in `code` in a cell of a table.
std::vector<std::string> in_code(const std::string& cell) {
    std::vector<std::string> words;
    for (const auto& match : matches({"", cell}, "`([^`]+)`")) {
        words.push_back(match[1]);
    }
    return words;
}

/// Whether a script over HTTP asks for one of these addresses, written the same way.
bool asks_for_one_of(const std::vector<std::string>& addresses, const std::string& script) {
    const auto lines = "\n" + read_file(top_folder() / script) + "\n";
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const auto& address) { return lines.find("\nGET " + address + "\n") != std::string::npos; });
}

constexpr auto* requirements = "docs/requirements.md";

/// Rows of the table: "| R1-07 | what is asked for | `its page` | `its test` |".
std::vector<Match> rows_of_requirements() {
    return matches({requirements, read_file(top_folder() / requirements)}, R"(^\|\s*(R[0-9X]-\d+)\s*\|.*\|([^|\n]*)\|([^|\n]*)\|\s*$)");
}

/// A proof without blanks is a file (`tests/http/plan/tree.test`); one with blanks is a command (`regia export plan`).
void check_proof(const Match& row, const std::string& proof) {
    if (proof.find(' ') != std::string::npos) {
        return;
    }
    if (!std::filesystem::is_regular_file(top_folder() / proof)) {
        found(requirements, row.line, "Requirement " + row[1] + " names " + proof + ", which is not there.",
              "name the test that is, or write this one.");
    } else if (proof.ends_with(".test") && !asks_for_one_of(in_code(row[2]), proof)) {
        found(requirements, row.line, proof + " asks for none of the pages of requirement " + row[1] + ".",
              "add the request (“GET” and the address as the row has it) with what must be seen, or name the script that has it.");
    }
}

TEST(Tidy, EveryRequirementNamesItsProof) {
    for (const auto& row : rows_of_requirements()) {
        const auto proofs = in_code(row[3]);
        if (proofs.empty()) {
            found(requirements, row.line, "Requirement " + row[1] + " names neither a test nor a command.",
                  "put `the test` or `the command` that shows it into the last column.");
        }
        for (const auto& proof : proofs) {
            check_proof(row, proof);
        }
    }
}

}  // namespace
