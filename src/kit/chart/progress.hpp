// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"
#include "kit/html/html.hpp"

#include <optional>
#include <string>

namespace regia::chart {

/// A part of a whole. Small enough for a list: no figure and no table, since every figure is in its text.
struct Progress {
    std::string label;             ///< "Payments"
    std::string part_text;         ///< "1,2 of 3,4 mln €"; may be empty
    std::string share_text;        ///< "35 %", "n.d."
    std::optional<Percent> share;  ///< not known: an empty dashed track, unlike 0 %
};

/// The bar ends at 100 % (an arrow head says that there is more) and at 0; `share_text` tells the true figure.
void progress(html::Writer& out, const Progress& progress);

}  // namespace regia::chart
