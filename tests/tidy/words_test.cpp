// SPDX-License-Identifier: AGPL-3.0-or-later
// Every sentence that a reader can meet has its Italian words in some src/**/locale/it.po.
#include "tidy/source_tree.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <vector>

namespace {

using namespace regia::tidy;

/// One or more string literals side by side, as a regular expression.
const std::string literals = R"re(((?:"(?:[^"\\\n]|\\.)*"\s*)+))re";

/// `"one " "two"` -> `one two`, escapes left as they are written: C++ and gettext write them alike.
std::string joined(const std::string& written) {
    std::string text;
    for (const auto& literal : matches({"", written}, R"re("((?:[^"\\\n]|\\.)*)")re")) {
        text += literal[1];
    }
    return text;
}

struct Translation {
    std::string sentence;
    std::string italian;
    std::string path;
    int line = 0;
};

std::vector<Translation> translations() {
    const auto entry = "msgid " + literals + "(?:msgid_plural " + literals + ")?msgstr(?:\\[0\\])? " + literals;
    std::vector<Translation> all;
    for (const auto* file : sources([](const auto& source) { return source.is_under("src/") && source.name() == "it.po"; })) {
        for (const auto& match : matches(*file, entry)) {
            if (!joined(match[1]).empty() && !joined(match[3]).empty()) {
                all.push_back({joined(match[1]), joined(match[3]), file->path, match.line});
            }
        }
    }
    return all;
}

/// Sentences with a translation.
std::set<std::string> translated() {
    std::set<std::string> sentences;
    for (const auto& translation : translations()) {
        sentences.insert(translation.sentence);
    }
    return sentences;
}

using Sentences = std::map<std::string, std::pair<std::string, int>>;  // sentence -> where it stands first

void collect(const SourceFile& file, const std::string& before, Sentences& sentences) {
    for (const auto& match : matches(file, before + literals)) {
        sentences.emplace(joined(match[1]), std::pair{file.path, match.line});
    }
}

/// `with` also sets a header of an answer, which has no place to fill in.
void collect_filled_in(const SourceFile& file, Sentences& sentences) {
    Sentences all;
    collect(file, R"(\bwith\(\s*)", all);
    for (const auto& [sentence, where] : all) {
        if (sentence.find("{}") != std::string::npos) {
            sentences.emplace(sentence, where);
        }
    }
}

/// REGIA_CODES(Sector, {"public", "Public"}, …): the second words are for readers.
void collect_labels_of_codes(const SourceFile& file, Sentences& sentences) {
    for (const auto& list : matches(file, R"(REGIA_CODES\([^;]*\);)")) {
        Sentences labels;
        collect({file.path, list[0]}, R"re(\{"[^"]*",\s*)re", labels);
        for (const auto& [label, where] : labels) {
            sentences.emplace(label, std::pair{file.path, list.line + where.second - 1});
        }
    }
}

Sentences sentences_of_the_program() {
    Sentences sentences;
    for (const auto* file : sources([](const auto& source) { return source.is_cpp() && source.is_under("src/") && !source.is_test(); })) {
        collect(*file, R"((?:\bt|\bwords|\bcount)\(\s*)", sentences);
        collect(*file, R"(\b(?:invalid|forbidden|not_found|conflict|unavailable|internal)\(\s*)", sentences);
        collect(*file, R"re(\bfield<[^;]*?>\(\s*"[^"]*",\s*)re", sentences);
        collect_filled_in(*file, sentences);
        collect_labels_of_codes(*file, sentences);
    }
    return sentences;
}

TEST(Tidy, ASentenceHasOneTranslation) {
    std::map<std::string, Translation> first;
    for (const auto& translation : translations()) {
        const auto& known = first.emplace(translation.sentence, translation).first->second;
        if (known.italian != translation.italian) {
            found(translation.path, translation.line,
                  "“" + translation.sentence + "” is “" + translation.italian + "” here and “" + known.italian + "” in " + known.path + ".",
                  "all areas share one catalogue: choose one translation, or another English sentence where the meaning differs.");
        }
    }
}

TEST(Tidy, EverySentenceIsTranslated) {
    const auto known = translated();
    for (const auto& [sentence, where] : sentences_of_the_program()) {
        if (!sentence.empty() && !known.contains(sentence)) {
            found(where.first, where.second, "No Italian words for “" + sentence + "”.", "add it to the locale/it.po of the room.");
        }
    }
}

/// Somebody who reads the history would meet a word of the program instead.
TEST(Tidy, EveryDeedHasWordsInTheHistory) {
    std::set<std::string> told;
    for (const auto* file : sources([](const auto& source) { return source.path == "src/areas/office/history_views.cpp"; })) {
        for (const auto& match : matches(*file, R"re(\{"([a-z_]+)",\s*"[A-Z])re")) {
            told.insert(match[1]);
        }
    }
    EXPECT_GT(told.size(), 30U);
    const auto records = [](const auto& source) { return source.is_under("src/") && source.is_cpp() && !source.is_test(); };
    for (const auto* file : sources(records)) {
        for (const auto& match : matches(*file, R"re(record\(\s*\{[^,;{}]*,\s*"([a-z_]+)")re")) {
            if (!told.contains(match[1])) {
                found(file->path, match.line, "The history has no words for “" + match[1] + "”.", "add them to history_views.cpp.");
            }
        }
    }
}

}  // namespace
