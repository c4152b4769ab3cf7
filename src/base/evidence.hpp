// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"

namespace regia {

/// How far a text is a recorded fact. Whatever is not a fact carries a visible label.
enum class Evidence { fact, title_only, number_only, demo };
REGIA_CODES(Evidence, {"fact", "Recorded fact"}, {"title-only", "Recorded title, text of ours"},
            {"number-only", "Recorded number, title of ours"}, {"demo", "Demonstration text"});

/// Whether the title is the plan's own.
[[nodiscard]] constexpr bool has_recorded_title(Evidence evidence) {
    return evidence == Evidence::fact || evidence == Evidence::title_only;
}

}  // namespace regia
