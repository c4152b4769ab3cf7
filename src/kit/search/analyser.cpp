// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/analyser.hpp"

#include "kit/search/letters.hpp"
#include "kit/search/stop_words.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

namespace regia::search {
namespace {

struct Change {
    std::string_view from;
    std::string_view to;
};

/// Folded words whose Snowball stem is that of another word of this trade: "comunità" would find every "comune", "sanità" every
/// "San", "qualità" every "quale".
constexpr std::array own_stems{
    Change{"comunico", "comunic"}, Change{"comunita", "comunit"}, Change{"densita", "densit"}, Change{"parita", "parit"},
    Change{"priorita", "priorit"}, Change{"qualita", "qualit"},   Change{"sanita", "sanit"},   Change{"vie", "via"},
};

/// What step 1 of the stemmer does where it sees the accent: sostenibilità goes with sostenibile, competitività with competitivo.
constexpr std::array endings{Change{"bilita", "bile"}, Change{"ivita", "ivo"}};

struct CloseStemmer {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

/// A stemmer keeps its last answer: each thread has its own.
sb_stemmer* stemmer() {
    thread_local const std::unique_ptr<sb_stemmer, CloseStemmer> own(sb_stemmer_new("italian", "UTF_8"));
    return own.get();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_continuation(char c) { return (c & 0xC0) == 0x80; }

/// PostgreSQL reads 8874674e1f as the number 8874674e1 and the word f: what begins with a digit gets a letter in front.
std::string uncut(std::string_view folded) { return std::string(!folded.empty() && is_digit(folded.front()) ? "n" : "").append(folded); }

std::string with_plain_ending(std::string_view folded) {
    for (const auto& ending : endings) {
        if (folded.ends_with(ending.from)) {
            return std::string(folded.substr(0, folded.size() - ending.from.size())).append(ending.to);
        }
    }
    return std::string(folded);
}

/// The stemmer leaves short words such as ente and enti, lago and laghi apart: their endings go here.
std::string without_ending(std::string_view folded, std::string stem) {
    const bool untouched = stem == folded && stem.size() >= 4;
    if (untouched && std::string_view("aeio").find(stem.back()) != std::string_view::npos) {
        stem.pop_back();
    }
    if (stem.size() >= 4 && (stem.ends_with("ch") || stem.ends_with("gh"))) {
        stem.pop_back();
    }
    return stem;
}

bool is_latin_word(std::string_view folded) {
    return std::all_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::size_t letters_in(std::string_view folded) {
    return folded.size() - static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), is_continuation));
}

/// Cuts a text into words, one character at a time.
class Cutter {
public:
    explicit Cutter(std::string_view text) : m_text(text) {}

    std::vector<Word> words() && {
        while (m_place < m_text.size()) {
            step(first_letter(m_text.substr(m_place)));
        }
        close();
        return std::move(m_words);
    }

private:
    void step(const Letter& letter) {
        if (letter.kind == Letter::Kind::word) {
            add(letter);
        } else if (letter.kind == Letter::Kind::apart) {
            part();
        }
        m_place += letter.length;
    }

    void add(const Letter& letter) {
        if (m_word.folded.empty()) {
            m_word.begin = m_place;
        }
        if (m_word.folded.size() + letter.folded.size() <= longest_word) {
            m_word.folded += letter.folded;
        }
        m_word.end = m_place + letter.length;
        ++m_since_dot;
    }

    /// A sign that is no letter ends the word, unless it is the dot of a code or of an abbreviation.
    void part() {
        const bool dot = m_text[m_place] == '.' && !m_word.folded.empty() && m_since_dot > 0;
        if (dot && is_digit(m_word.folded.back()) && m_place + 1 < m_text.size() && is_digit(m_text[m_place + 1])) {
            m_word.folded += m_word.folded.size() < longest_word ? "p" : "";
        } else if (!dot || !joins_initials()) {
            close();
        }
        m_since_dot = 0;
    }

    /// "P.A.", "S.p.A.": one letter before the dot, and after it one letter that stands alone too.
    bool joins_initials() const {
        const auto rest = m_text.substr(m_place + 1);
        if (m_since_dot != 1 || is_digit(m_word.folded.back()) || rest.empty()) {
            return false;
        }
        const auto next = first_letter(rest);
        if (next.kind != Letter::Kind::word || is_digit(rest.front())) {
            return false;
        }
        const auto after = rest.substr(next.length);
        return after.empty() || first_letter(after).kind != Letter::Kind::word;
    }

    void close() {
        if (!m_word.folded.empty()) {
            m_words.push_back(std::exchange(m_word, {}));
        }
        m_since_dot = 0;
    }

    std::string_view m_text;
    std::size_t m_place = 0;
    Word m_word;
    std::size_t m_since_dot = 0;  ///< letters of the word since its beginning or its last dot
    std::vector<Word> m_words;
};

/// The beginning of a query, cut between characters.
std::string_view readable_part(std::string_view query) {
    auto end = std::min(query.size(), longest_query);
    while (end < query.size() && end > 0 && is_continuation(query[end])) {
        --end;
    }
    return query.substr(0, end);
}

bool holds_stem(const std::vector<Term>& terms, std::string_view stem) {
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.stem == stem; });
}

Term term_of(const Word& word, bool may_be_half_typed) {
    const bool long_enough = letters_in(word.folded) >= 3;
    return {stem_of(word.folded), may_be_half_typed && long_enough ? uncut(word.folded) : std::string()};
}

}  // namespace

std::vector<Word> words_of(std::string_view text) { return Cutter(text).words(); }

bool is_stop_word(std::string_view folded) { return std::binary_search(stop_words.begin(), stop_words.end(), folded); }

std::string stem_of(std::string_view folded) {
    if (!is_latin_word(folded)) {
        return uncut(folded);  // numbers, codes and other alphabets stay whole
    }
    const auto* own = std::find_if(own_stems.begin(), own_stems.end(), [&](const Change& change) { return change.from == folded; });
    return own != own_stems.end() ? std::string(own->to) : without_ending(folded, snowball_stem(with_plain_ending(folded)));
}

std::string snowball_stem(std::string_view word) {
    auto* own = stemmer();
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stem = own == nullptr ? nullptr : sb_stemmer_stem(own, bytes, static_cast<int>(word.size()));
    if (stem == nullptr) {  // out of memory
        return std::string(word);
    }
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(own))};
}

std::string index_text(std::string_view text) {
    std::string stems;
    stems.reserve(text.size());
    for (const auto& word : words_of(text)) {
        if (!is_stop_word(word.folded)) {
            stems.append(stems.empty() ? "" : " ").append(stem_of(word.folded));
        }
    }
    return stems;
}

std::vector<Term> query_terms(std::string_view query) {
    const auto read = readable_part(query);
    auto words = words_of(read);
    const auto last = words.empty() || read.size() < query.size() ? query.size() : words.back().begin;
    if (!std::all_of(words.begin(), words.end(), [](const Word& word) { return is_stop_word(word.folded); })) {
        std::erase_if(words, [](const Word& word) { return is_stop_word(word.folded); });
    }
    std::vector<Term> terms;
    for (const auto& word : words) {
        auto term = term_of(word, word.begin == last);
        if (terms.size() < most_terms && !holds_stem(terms, term.stem)) {
            terms.push_back(std::move(term));
        }
    }
    return terms;
}

bool matches(std::string_view stem, const Term& term) {
    return stem == term.stem || (!term.prefix.empty() && stem.starts_with(term.prefix));
}

}  // namespace regia::search
