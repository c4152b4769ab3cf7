// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace regia::search {

/// Words of Italian and English that stand in nearly every text, folded, sorted; the elided ones (dell', sull') among them. Words that
/// mean something to a plan ("Stato") or in the other language are left out on purpose.
inline constexpr std::array<std::string_view, 161> stop_words{
    "a", "ad", "agl", "agli", "ai", "al", "all", "alla", "alle", "allo", "an", "anch", "anche", "and", "are", "as", "at", "be",
    "been", "by", "c", "che", "chi", "ci", "co", "coi", "col", "coll", "come", "con", "cosi", "d", "da", "dagl", "dagli", "dai",
    "dal", "dall", "dalla", "dalle", "dallo", "de", "degl", "degli", "dei", "del", "dell", "della", "delle", "dello", "di", "dov",
    "dove", "e", "ed", "era", "erano", "essere", "for", "fra", "from", "gl", "gli", "ha", "hanno", "has", "have", "i", "il", "in",
    "into", "io", "is", "it", "its", "l", "la", "le", "lo", "loro", "ma", "ne", "negl", "negli", "nei", "nel", "nell", "nella",
    "nelle", "nello", "no", "noi", "non", "o", "od", "of", "oltre", "on", "or", "our", "per", "perche", "piu", "po", "qual",
    "quale", "quali", "quell", "quella", "quelle", "quelli", "quello", "quest", "questa", "queste", "questi", "questo", "qui",
    "quindi", "s", "se", "si", "sia", "siano", "solo", "sono", "sta", "su", "sua", "sue", "sugl", "sugli", "sui", "sul", "sull",
    "sulla", "sulle", "sullo", "suo", "suoi", "t", "than", "that", "the", "their", "there", "these", "this", "those", "to", "tra",
    "tutt", "un", "una", "uno", "vi", "was", "were", "which", "will", "with",
};
static_assert(std::is_sorted(stop_words.begin(), stop_words.end()));

}  // namespace regia::search
