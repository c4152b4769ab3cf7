// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/search/analyser.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regia::search {

/// Part of a snippet. A view puts the ones that match into <mark>.
struct Piece {
    std::string text;
    bool is_match = false;

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// About `max_length` bytes of a text around the first word that matches, cut between words, with "…" where something is left out.
/// The beginning of the text when nothing matches. Never longer than `max_length` plus the two ellipses, except for one long word.
[[nodiscard]] std::vector<Piece> snippet(std::string_view original, std::span<const Term> terms, std::size_t max_length);

}  // namespace regia::search
