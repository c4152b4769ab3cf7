// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_home_store.hpp"

#include "areas/communication/place_store.hpp"
#include "areas/communication/plan_card_store.hpp"
#include "areas/documents/act_store.hpp"
#include "areas/documents/taxonomy_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

std::vector<SourceMoney> sources_of(const db::Reader& data, Id<plan::Plan> plan) {
    std::vector<SourceMoney> sources;
    for (const auto& funding : projects::funding_by_source(data, plan)) {
        sources.push_back({funding.source, documents::title_of(data, "funding-source", funding.source), funding.amount});
    }
    return sources;
}

std::vector<documents::Act> acts_of_edition(const db::Reader& data, const std::vector<documents::Act>& acts, Id<plan::Edition> edition) {
    const auto wanted = plan::acts_of(data, edition);
    std::vector<documents::Act> found;
    std::copy_if(acts.begin(), acts.end(), std::back_inserter(found),
                 [&](const auto& act) { return std::find(wanted.begin(), wanted.end(), act.id) != wanted.end(); });
    return found;
}

PlanLine line_of(const db::Reader& data, const plan::Plan& plan) {
    std::vector<PlanCard> cards;
    for (const auto& other : plan::list_plans(data)) {
        if (other.id == plan.id || (!plan.lineage.empty() && other.lineage == plan.lineage)) {
            cards.push_back(load_plan_card(data, other));
        }
    }
    const auto lines = lines_of(cards);
    return lines.empty() ? PlanLine{} : lines.front();
}

}  // namespace

PlanHome load_plan_home(const db::Reader& data, const plan::Plan& plan, Date day) {
    PlanHome home;
    home.card = load_plan_card(data, plan);
    home.edition = plan::current_edition(data, plan.id);
    home.acts = documents::list_acts(data, plan.slug);
    if (home.edition) {
        home.edition_acts = acts_of_edition(data, home.acts, home.edition->id);
        home.levels = nodes_by_level(plan::levels_of(data, plan.id), plan::nodes_of(data, home.edition->id),
                                     projects::totals_of(data, plan.id, projects::Facet::node));
    }
    home.sources = sources_of(data, plan.id);
    home.places = load_places(data, plan, day);
    home.line = line_of(data, plan);
    return home;
}

}  // namespace regia::communication
