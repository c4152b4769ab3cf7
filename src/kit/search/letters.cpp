// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/letters.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace regia::search {
namespace {

using Kind = Letter::Kind;

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";

/// U+00C0 to U+017F, one plain letter for each ('*': see `pairs`; '-': no letter).
constexpr std::string_view latin =
    "aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin.size() == 0x17F - 0xC0 + 1);

struct Folding {
    char32_t code;
    std::string_view folded;
};

/// Signs that become other letters than the table above could hold, in the order of their codes.
constexpr std::array pairs{
    Folding{0xAA, ""},     Folding{0xAD, ""},     Folding{0xB2, "2"},    Folding{0xB3, "3"},    Folding{0xB5, "m"},   Folding{0xB9, "1"},
    Folding{0xBA, ""},     Folding{0xC6, "ae"},   Folding{0xDE, "th"},   Folding{0xDF, "ss"},   Folding{0xE6, "ae"},  Folding{0xFE, "th"},
    Folding{0x132, "ij"},  Folding{0x133, "ij"},  Folding{0x152, "oe"},  Folding{0x153, "oe"},  Folding{0xFB00, "ff"},
    Folding{0xFB01, "fi"}, Folding{0xFB02, "fl"}, Folding{0xFB03, "ffi"}, Folding{0xFB04, "ffl"},
};

/// Ranges above Latin Extended-A that hold no letters: punctuation, signs, arrows, ideographic marks, private use, emoji.
constexpr std::array<std::pair<char32_t, char32_t>, 8> without_letters{{
    {0x2000, 0x2BFF}, {0x2E00, 0x2E7F}, {0x3000, 0x3004}, {0x3008, 0x3020}, {0xE000, 0xF8FF}, {0xFE10, 0xFE6F}, {0xFF00, 0xFF0F},
    {0x1F000, 0x1FAFF},
}};

bool is_between(char32_t code, char32_t first, char32_t last) { return code >= first && code <= last; }

bool is_invisible(char32_t code) {
    return is_between(code, 0x300, 0x36F) || is_between(code, 0x200B, 0x200D) || is_between(code, 0xFE00, 0xFE0F) || code == 0x2060 ||
           code == 0xFEFF;
}

/// The number of a character whose bytes are known to be right.
char32_t code_of(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    char32_t code = bytes.size() == 2 ? first & 0x1FU : bytes.size() == 3 ? first & 0x0FU : first & 0x07U;
    for (const char c : bytes.substr(1)) {
        code = (code << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
    }
    return code;
}

Letter ascii_letter(std::string_view text) {
    const char c = text.front();
    if (c >= 'A' && c <= 'Z') {
        return {Kind::word, 1, alphabet.substr(static_cast<std::size_t>(c - 'A'), 1)};
    }
    const bool in_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return in_word ? Letter{Kind::word, 1, text.substr(0, 1)} : Letter{};
}

/// What the tables know of a character; `apart` without a length of its own when they know nothing.
Letter listed_letter(char32_t code, std::size_t length) {
    const auto pair = std::lower_bound(pairs.begin(), pairs.end(), code, [](const Folding& f, char32_t wanted) { return f.code < wanted; });
    if (pair != pairs.end() && pair->code == code) {
        return {pair->folded.empty() ? Kind::invisible : Kind::word, length, pair->folded};
    }
    if (is_between(code, 0xC0, 0x17F)) {
        const auto plain = latin.substr(code - 0xC0, 1);
        return {plain == "-" ? Kind::apart : Kind::word, length, plain};
    }
    if (is_between(code, 0x2080, 0x2089)) {  // CO₂
        return {Kind::word, length, std::string_view("0123456789").substr(code - 0x2080, 1)};
    }
    return {is_invisible(code) ? Kind::invisible : Kind::apart, length, {}};
}

bool is_foreign_letter(char32_t code) {
    return code > 0x17F && std::none_of(without_letters.begin(), without_letters.end(),
                                        [&](const auto& range) { return is_between(code, range.first, range.second); });
}

}  // namespace

Letter first_letter(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) {
        return ascii_letter(text);
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const auto bytes = text.substr(0, length);
    if (bytes.size() < length || !is_clean_utf8(bytes)) {
        return {};
    }
    const auto code = code_of(bytes);
    auto letter = listed_letter(code, length);
    if (letter.kind == Kind::apart && is_foreign_letter(code)) {
        letter = {Kind::word, length, bytes};  // Greek, Cyrillic, Arabic …: found when spelled alike, capitals included
    }
    return letter;
}

}  // namespace regia::search
