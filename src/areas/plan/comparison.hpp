// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/lineage.hpp"

#include <array>
#include <optional>
#include <vector>

namespace regia::plan {

/// One side of a comparison.
struct ComparedSide {
    std::vector<Level> levels;
    std::vector<Node> nodes;  ///< in reading order
};

/// How many nodes a level has on both sides; none where the plan of that side has no such level.
struct LevelCount {
    const Level* earlier = nullptr;
    const Level* later = nullptr;
    std::optional<std::int64_t> earlier_nodes;
    std::optional<std::int64_t> later_nodes;
};

/// Two nodes side by side. Without an outcome nobody has said what became of the one, or where the other came from.
struct ComparedRow {
    const Node* earlier = nullptr;
    const Node* later = nullptr;
    std::optional<Outcome> outcome;
    Text note;
};

/// Two editions laid side by side. Holds pointers into the two sides it was made from.
struct Comparison {
    std::vector<LevelCount> levels;
    std::array<std::int64_t, Outcome_codes.size()> outcomes{};  ///< rows of each outcome
    std::int64_t earlier_unaccounted = 0;
    std::int64_t later_unaccounted = 0;
    std::vector<ComparedRow> rows;  ///< in the reading order of the later edition; what has no place in it stands where it used to

    [[nodiscard]] std::int64_t of(Outcome outcome) const { return outcomes[static_cast<std::size_t>(outcome)]; }
};

[[nodiscard]] Comparison compare(const ComparedSide& earlier, const ComparedSide& later, const std::vector<Lineage>& lineage);

}  // namespace regia::plan
