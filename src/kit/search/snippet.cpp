// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/snippet.hpp"

#include <algorithm>

namespace regia::search {
namespace {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_match(const Word& word, std::span<const Term> terms) {
    const auto stem = stem_of(word.folded);
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return matches(stem, term); });
}

std::vector<Range> matches_in(const std::vector<Word>& words, std::span<const Term> terms) {
    std::vector<Range> found;
    for (const auto& word : words) {
        if (is_match(word, terms)) {
            found.push_back({word.begin, word.end});
        }
    }
    return found;
}

/// Whole words of about `max_length` bytes: a third of the room stands before the first match.
Range window(const std::vector<Word>& words, std::size_t match, std::size_t text_size, std::size_t max_length) {
    const auto length = words[match].end - words[match].begin;
    const auto lead = std::min(max_length / 3, max_length - std::min(max_length, length));
    std::size_t first = match;
    while (first > 0 && words[match].begin - words[first - 1].begin <= lead) {
        --first;
    }
    const auto begin = first == 0 ? 0 : words[first].begin;
    if (text_size - begin <= max_length) {
        return {begin, text_size};
    }
    std::size_t last = match;
    while (last + 1 < words.size() && words[last + 1].end - begin <= max_length) {
        ++last;
    }
    return {begin, words[last].end};
}

void add(std::vector<Piece>& pieces, std::string_view text, bool match) {
    if (text.empty()) {
        return;
    }
    if (pieces.empty() || match || pieces.back().is_match) {
        pieces.push_back({std::string(text), match});
    } else {
        pieces.back().text += text;
    }
}

std::vector<Piece> pieces_of(std::string_view original, Range shown, const std::vector<Range>& found) {
    std::vector<Piece> pieces;
    add(pieces, shown.begin > 0 ? "…" : "", false);
    std::size_t place = shown.begin;
    for (const auto& match : found) {
        if (match.begin >= place && match.end <= shown.end) {
            add(pieces, original.substr(place, match.begin - place), false);
            add(pieces, original.substr(match.begin, match.end - match.begin), true);
            place = match.end;
        }
    }
    add(pieces, original.substr(place, shown.end - place), false);
    add(pieces, shown.end < original.size() ? "…" : "", false);
    return pieces;
}

}  // namespace

std::vector<Piece> snippet(std::string_view original, std::span<const Term> terms, std::size_t max_length) {
    const auto words = words_of(original);
    if (words.empty()) {
        return {};
    }
    const auto found = matches_in(words, terms);
    const auto wanted = found.empty() ? words.front().begin : found.front().begin;
    const auto match = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.begin == wanted; });
    const auto shown = window(words, static_cast<std::size_t>(match - words.begin()), original.size(), max_length);
    return pieces_of(original, shown, found);
}

}  // namespace regia::search
