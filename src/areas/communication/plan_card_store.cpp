// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_card_store.hpp"

#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/zone_store.hpp"

namespace regia::communication {

PlanCard load_plan_card(const db::Reader& data, const plan::Plan& plan) {
    PlanCard card;
    card.plan = plan;
    card.territory = territory::find_territory(data, plan.territory).value_or(territory::Territory{});
    if (const auto owner = people::find_organisation(data, plan.owner)) {
        card.owner = owner->name;
        card.owner_code = owner->code;
    }
    if (const auto edition = plan::current_edition(data, plan.id)) {
        card.nodes = data.value<std::int64_t>("SELECT COUNT(*) FROM node WHERE edition_id = ?", edition->id);
    }
    card.total = projects::total_of(data, plan.id);
    return card;
}

std::vector<PlanCard> load_plan_cards(const db::Reader& data) {
    std::vector<PlanCard> cards;
    for (const auto& plan : plan::list_plans(data)) {
        cards.push_back(load_plan_card(data, plan));
    }
    return cards;
}

}  // namespace regia::communication
