// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edition_pair.hpp"

#include <algorithm>
#include <tuple>

namespace regia::plan {
namespace {

Result<std::size_t> index_of(const std::vector<PlanEdition>& editions, std::string_view plan, std::string_view name, const char* field) {
    const auto whole = name.find('@') == std::string_view::npos ? std::string(plan) + "@" + std::string(name) : std::string(name);
    const auto found = std::find_if(editions.begin(), editions.end(), [&](const PlanEdition& known) { return known.name() == whole; });
    if (found == editions.end()) {
        return invalid("“{}” is not an edition of this plan or of one in its lineage.", {std::string(name)}, field);
    }
    return static_cast<std::size_t>(found - editions.begin());
}

/// The edition that the plan's pages show, but not the very first of the lineage: something must come before it.
std::size_t default_later(const std::vector<PlanEdition>& editions, std::string_view plan) {
    std::size_t chosen = 1;
    for (std::size_t i = 1; i < editions.size(); ++i) {
        if (editions[i].plan.slug == plan && editions[i].edition.is_current) {
            chosen = i;
        }
    }
    return chosen;
}

}  // namespace

void sort_by_time(std::vector<PlanEdition>& editions) {
    const auto place = [](const PlanEdition& e) { return std::tie(e.plan.position, e.plan.slug, e.edition.position); };
    std::sort(editions.begin(), editions.end(), [&](const PlanEdition& a, const PlanEdition& b) { return place(a) < place(b); });
}

Result<EditionPair> choose_pair(const std::vector<PlanEdition>& editions, std::string_view plan, std::string_view from, std::string_view to) {
    if (editions.size() < 2) {
        return not_found("There is only one edition: nothing to compare it with.");
    }
    std::size_t later = default_later(editions, plan);
    if (!to.empty()) {
        REGIA_TRY_ASSIGN(later, index_of(editions, plan, to, "to"));
    }
    std::size_t earlier = later > 0 ? later - 1 : 1;
    if (!from.empty()) {
        REGIA_TRY_ASSIGN(earlier, index_of(editions, plan, from, "from"));
    }
    if (earlier == later && to.empty()) {
        later = earlier + 1 < editions.size() ? earlier + 1 : earlier - 1;
    }
    if (earlier == later) {
        return invalid("Choose two different editions.", {}, "to");
    }
    return EditionPair{editions[std::min(earlier, later)], editions[std::max(earlier, later)]};
}

}  // namespace regia::plan
