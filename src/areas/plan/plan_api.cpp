// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_api.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace regia::plan {
namespace {

namespace json = boost::json;

/// Short lists go out whole.
template <class Noun>
Result<http::Response> whole_list(const site::Context& context, const site::Call& call, const Description& description,
                                  const std::vector<Noun>& nouns) {
    std::vector<Record> records;
    for (const auto& noun : nouns) {
        records.push_back({&description, &noun});
    }
    return site::list_answer(context, call, description, records, "");
}

json::array levels_json(const std::vector<Level>& levels) {
    json::array all;
    for (const auto& level : levels) {
        all.emplace_back(json::object{{"code", level.code},
                                      {"name", table::json_value(&level.name)},
                                      {"plural", table::json_value(&level.plural)},
                                      {"depth", level.depth}});
    }
    return all;
}

json::array editions_json(const site::Context& context, const Plan& plan) {
    const auto acts = documents::list_acts(context.data, plan.slug);
    json::array all;
    for (const auto& edition : editions_seen(context, plan)) {
        auto object = table::json_object({&describe_edition(), &edition});
        json::array makers;
        for (const auto maker : acts_of(context.data, edition.id)) {
            const auto act = std::find_if(acts.begin(), acts.end(), [&](const documents::Act& known) { return known.id == maker; });
            if (act != acts.end()) {
                makers.emplace_back(act->code);
            }
        }
        object["acts"] = std::move(makers);
        all.emplace_back(std::move(object));
    }
    return all;
}

json::value territory_json(const db::Reader& data, const Plan& plan) {
    const auto territory = territory::find_territory(data, plan.territory);
    return territory ? json::value(table::json_object({&territory::describe_territory(), &*territory})) : json::value(nullptr);
}

json::value owner_json(const db::Reader& data, const Plan& plan) {
    const auto owner = people::find_organisation(data, plan.owner);
    return owner ? json::value{{"code", owner->code}, {"name", owner->name}} : json::value(nullptr);
}

}  // namespace

Result<http::Response> api_plans(const site::Context& context, const site::Call& call) {
    return whole_list(context, call, describe_plan(), list_plans(context.data));
}

Result<http::Response> api_plan(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    auto answer = table::json_object({&describe_plan(), &plan});
    answer["vision"] = table::json_value(&plan.vision);
    answer["territory"] = territory_json(context.data, plan);
    answer["owner"] = owner_json(context.data, plan);
    answer["levels"] = levels_json(levels_of(context.data, plan.id));
    answer["editions"] = editions_json(context, plan);
    return site::json_answer(answer);
}

Result<http::Response> api_editions(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    if (call.format == site::Format::json) {
        return site::json_answer({{"items", editions_json(context, plan)}, {"next", nullptr}});
    }
    return whole_list(context, call, describe_edition(), editions_seen(context, plan));
}

Result<http::Response> api_acts(const site::Context& context, const site::Call& call) {
    auto acts = public_acts(context.data);
    if (const auto wanted = call.parameter("plan"); !wanted.empty()) {
        std::erase_if(acts, [&](const documents::Act& act) { return act.owner != wanted; });
    }
    return whole_list(context, call, documents::describe_act(), acts);
}

Result<http::Response> api_plan_acts(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    return whole_list(context, call, documents::describe_act(), documents::list_acts(context.data, plan.slug));
}

}  // namespace regia::plan
