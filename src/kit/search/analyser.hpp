// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The one text analysis of Regia. SQLite FTS5 (`tokenize = 'ascii'`) and PostgreSQL (`to_tsvector('simple', …)`) are both given
/// text that is already cut into stems, so that they find the same things. Left to themselves they would not: FTS5 has no Italian,
/// PostgreSQL's `italian` keeps accents, and each cuts codes such as M1C1I1.02.00 in its own way.
///
/// A text becomes stems so:
/// 1. words are runs of letters and digits, in lower case and without marks (À -> a, ß -> ss, ﬁ -> fi, CO₂ -> co2);
/// 2. an apostrophe parts words (dell'acqua -> dell acqua), and the elided article is a stop word;
/// 3. dots stay inside numbers and codes (1.4, M1C1I1.02.00) and vanish from abbreviations (P.A. -> pa);
/// 4. stop words of Italian and English go;
/// 5. words without digits are cut by the Italian Snowball stemmer (snowballstem.org, libstemmer); what begins with a digit gets an
///    n in front, since PostgreSQL would cut some codes as numbers.
///
/// Marks go before the stemmer, although it knows them, because people write "citta", "universita'" and "QUALITA" as well. It was
/// measured on the demo data: stemming first gives 32 of 158 accented words another stem than their plain spelling (qualità
/// -> qualit, qualita -> qual). What the stemmer does badly, then and always, is mended in analyser.cpp (comunità is not comune).
namespace regia::search {

inline constexpr std::size_t longest_query = 200;  ///< bytes; what follows is not read
inline constexpr std::size_t most_terms = 12;      ///< of one query; what follows is not read
inline constexpr std::size_t longest_word = 100;   ///< bytes of a folded word; the rest of it is left out

/// One word of a query. A text matches when it has the stem, or a stem that begins with `prefix`, if there is one.
struct Term {
    std::string stem;
    std::string prefix;  ///< of the last word, which may be half typed, when it has three letters or more; else empty

    friend bool operator==(const Term&, const Term&) = default;
};

/// A word of a text as a reader sees it and as it is looked for.
struct Word {
    std::size_t begin = 0;  ///< place in the text, in bytes
    std::size_t end = 0;
    std::string folded;  ///< lower case, without marks; a dot between digits has become the letter p, which no engine cuts
};

/// The words of a text, stop words among them. Bytes that are not UTF-8 part words.
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

[[nodiscard]] bool is_stop_word(std::string_view folded);

/// The stem of a folded word. Safe to call from any thread.
[[nodiscard]] std::string stem_of(std::string_view folded);

/// The plain Snowball stem of a lower-case word, accents and all: for analyses that must match published results.
[[nodiscard]] std::string snowball_stem(std::string_view word);

/// The stems of a text separated by blanks: what is stored in the index.
[[nodiscard]] std::string index_text(std::string_view text);

/// What a visitor looks for, without repetitions. A query of nothing but stop words keeps them: it then finds nothing, where no
/// terms at all would mean no search.
[[nodiscard]] std::vector<Term> query_terms(std::string_view query);

/// Whether a stem of the index answers a term; what both engines do.
[[nodiscard]] bool matches(std::string_view stem, const Term& term);

}  // namespace regia::search
