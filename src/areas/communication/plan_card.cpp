// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_card.hpp"

#include <algorithm>
#include <map>

namespace regia::communication {

std::vector<PlanLine> lines_of(const std::vector<PlanCard>& cards) {
    std::vector<PlanLine> lines;
    std::map<std::string, std::size_t> known;
    for (const auto& card : cards) {
        const auto& name = card.plan.lineage.empty() ? card.plan.slug : card.plan.lineage;
        const auto [place, is_new] = known.try_emplace(name, lines.size());
        if (is_new) {
            lines.emplace_back();
        }
        lines[place->second].plans.push_back(card);
    }
    for (auto& line : lines) {
        std::stable_sort(line.plans.begin(), line.plans.end(),
                         [](const auto& a, const auto& b) { return a.plan.position < b.plan.position; });
    }
    return lines;
}

projects::Total total_over(const std::vector<PlanCard>& cards) {
    projects::Total sum;
    for (const auto& card : cards) {
        sum.projects += card.total.projects;
        sum.funding += card.total.funding;
        sum.committed += card.total.committed;
        sum.paid += card.total.paid;
        sum.demonstrative += card.total.demonstrative;
        sum.demonstrative_funding += card.total.demonstrative_funding;
    }
    return sum;
}

Years years_of(const plan::Plan& plan) {
    const auto year = [](const std::optional<PartialDate>& day) { return day ? std::optional{day->year()} : std::nullopt; };
    return {year(plan.valid_from), year(plan.valid_to)};
}

}  // namespace regia::communication
