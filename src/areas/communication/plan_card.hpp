// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "areas/projects/total.hpp"

#include <string>
#include <vector>

namespace regia::communication {

/// A plan in a few lines: what a reader needs to know which one it is, and how it is getting on.
struct PlanCard {
    plan::Plan plan;
    territory::Territory territory;
    std::string owner;          ///< name of the organisation
    std::string owner_code;
    std::int64_t nodes = 0;     ///< of the current edition
    projects::Total total;
};

/// Plans that follow one another, oldest first.
struct PlanLine {
    std::vector<PlanCard> plans;
};

/// The plans by lineage, in the order in which the lineages first appear. A plan without lineage is a line of its own.
[[nodiscard]] std::vector<PlanLine> lines_of(const std::vector<PlanCard>& cards);

/// The sums over all plans. A project that two plans share counts in both.
[[nodiscard]] projects::Total total_over(const std::vector<PlanCard>& cards);

/// "2021-2023", "from 2021", "until 2023"; empty when neither is known. The pattern of each is a sentence of the catalogue.
struct Years {
    std::optional<int> from;
    std::optional<int> to;
};
[[nodiscard]] Years years_of(const plan::Plan& plan);

}  // namespace regia::communication
