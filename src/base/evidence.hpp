// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"

namespace regia {

/// How far a text is a recorded fact. Whatever is not a fact carries a visible label.
enum class Evidence { fact, number_only, demo };
REGIA_CODES(Evidence, {"fact", "Recorded fact"}, {"number-only", "Recorded number, title of ours"}, {"demo", "Demonstration text"});

}  // namespace regia
