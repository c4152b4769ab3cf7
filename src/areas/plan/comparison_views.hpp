// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/comparison.hpp"
#include "areas/plan/edition_pair.hpp"
#include "kit/site/components.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::plan {

/// What the reader looks at: all rows, those of one outcome, or those that nobody has accounted for.
struct ComparisonFilter {
    std::optional<Outcome> outcome;
    bool unaccounted = false;
};

/// A comparison on a page.
struct ShownComparison {
    std::string slug;                   ///< of the plan whose page it is
    std::vector<PlanEdition> editions;  ///< to choose from, in the order of time
    EditionPair pair;
    ComparedSide earlier;
    ComparedSide later;
    Comparison comparison;
    ComparisonFilter filter;
};

/// "2° Piano strategico · Bozza"
[[nodiscard]] std::string edition_title(const site::Frame& context, const PlanEdition& edition);

/// The form that chooses the two editions.
void edition_form(html::Writer& out, const site::Frame& context, const ShownComparison& shown);

/// How many nodes each level has on both sides.
void level_counts(html::Writer& out, const site::Frame& context, const ShownComparison& shown);

/// How many rows each outcome has; each leads to its rows.
void outcome_summary(html::Writer& out, const site::Frame& context, const ShownComparison& shown);

/// The rows, side by side.
void side_by_side(html::Writer& out, const site::Frame& context, const ShownComparison& shown);

}  // namespace regia::plan
