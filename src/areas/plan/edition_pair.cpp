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

/// The place of the first current edition from `begin` on that is the plan's, or of any plan when `plan` is empty; `begin` when there is
/// none.
std::size_t current_from(const std::vector<PlanEdition>& editions, std::size_t begin, std::string_view plan) {
    const auto found = std::find_if(editions.begin() + static_cast<std::ptrdiff_t>(begin), editions.end(), [&](const PlanEdition& known) {
        return known.edition.is_current && (plan.empty() || known.plan.slug == plan);
    });
    return found == editions.end() ? begin : static_cast<std::size_t>(found - editions.begin());
}

/// The edition that the plan's pages show; of the first plan of a lineage, which nothing comes before, the one that the next plan shows.
std::size_t default_later(const std::vector<PlanEdition>& editions, std::string_view plan) {
    const auto own = current_from(editions, 0, plan);
    return own > 0 ? own : current_from(editions, 1, {});
}

/// The edition before a later one of the same plan; before one of another plan, the one that this plan shows. The very first has none
/// before it and gets the one after.
std::size_t default_earlier(const std::vector<PlanEdition>& editions, std::string_view plan, std::size_t later) {
    const auto own = later > 0 && editions[later].plan.slug == plan ? later - 1 : current_from(editions, 0, plan);
    return own == later ? default_later(editions, plan) : own;
}

}  // namespace

void sort_by_time(std::vector<PlanEdition>& editions) {
    const auto place = [](const PlanEdition& e) { return std::tie(e.plan.position, e.plan.slug, e.edition.position); };
    std::sort(editions.begin(), editions.end(), [&](const PlanEdition& a, const PlanEdition& b) { return place(a) < place(b); });
}

Result<EditionPair> choose_pair(const std::vector<PlanEdition>& editions, std::string_view plan, std::string_view from,
                                std::string_view to) {
    if (editions.size() < 2) {
        return not_found("There is only one edition: nothing to compare it with.");
    }
    std::size_t later = default_later(editions, plan);
    if (!to.empty()) {
        REGIA_TRY_ASSIGN(later, index_of(editions, plan, to, "to"));
    }
    std::size_t earlier = default_earlier(editions, plan, later);
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
