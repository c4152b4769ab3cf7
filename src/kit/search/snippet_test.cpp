// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/snippet.hpp"

#include <gtest/gtest.h>

namespace regia::search {
namespace {

/// The pieces as a page would show them.
std::string shown(std::string_view text, std::string_view query, std::size_t max_length = 60) {
    std::string out;
    for (const auto& piece : snippet(text, query_terms(query), max_length)) {
        out += piece.is_match ? "[" + piece.text + "]" : piece.text;
    }
    return out;
}

const std::string plan = "Il piano promuove la tutela dell'acqua, dei boschi e dei suoli agricoli. Ogni Comune della Città metropolitana "
                         "redige un bilancio dell’acqua e lo pubblica ogni anno.";

TEST(Snippet, marks_the_words_as_they_are_written) {
    EXPECT_EQ(shown("Progetti per la città", "progetto citta"), "[Progetti] per la [città]");
    EXPECT_EQ(shown("misura M1C1I1.02.00.", "m1c1i1.02.00"), "misura [M1C1I1.02.00].");
    EXPECT_EQ(shown("Le P.A. locali", "pa"), "Le [P.A]. locali");
}

TEST(Snippet, shows_the_words_around_the_first_match) {
    EXPECT_EQ(shown(plan, "bilancio", 50), "…redige un [bilancio] dell’acqua e lo pubblica ogni…");
}

TEST(Snippet, shows_the_beginning_when_nothing_matches) {
    EXPECT_EQ(shown(plan, "ferrovia", 30), "Il piano promuove la tutela…");
    EXPECT_EQ(shown(plan, "", 30), "Il piano promuove la tutela…");
}

TEST(Snippet, shows_a_short_text_whole) { EXPECT_EQ(shown("Acqua!", "acqua"), "[Acqua]!"); }

TEST(Snippet, shows_the_end_of_the_text_to_its_last_sign) {
    const auto end = shown(plan, "pubblica", 60);
    EXPECT_TRUE(end.starts_with("…")) << end;
    EXPECT_TRUE(end.ends_with("[pubblica] ogni anno.")) << end;
}

TEST(Snippet, keeps_to_its_length) {
    for (std::size_t length = 20; length < 200; length += 7) {
        std::size_t bytes = 0;
        for (const auto& piece : snippet(plan, query_terms("acqua anno"), length)) {
            bytes += piece.text.size();
        }
        EXPECT_LE(bytes, length + 2 * std::string_view("…").size()) << length;
    }
}

TEST(Snippet, is_empty_without_words) {
    EXPECT_TRUE(snippet("", query_terms("acqua"), 50).empty());
    EXPECT_TRUE(snippet(" … ", query_terms("acqua"), 50).empty());
}

TEST(Snippet, never_cuts_a_letter_in_half) {
    const std::string accents = "èèè ààà ùùù òòò ììì èèè ààà ùùù";
    for (std::size_t length = 1; length < accents.size(); ++length) {
        for (const auto& piece : snippet(accents, query_terms("uuu"), length)) {
            EXPECT_NE(static_cast<unsigned char>(piece.text.front()) & 0xC0, 0x80);
        }
    }
}

}  // namespace
}  // namespace regia::search
