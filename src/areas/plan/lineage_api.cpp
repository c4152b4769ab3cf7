// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/lineage_api.hpp"

#include "areas/plan/comparison_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/requested.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

#include <boost/json.hpp>

namespace regia::plan {
namespace {

namespace json = boost::json;

json::object edition_json(const PlanEdition& side) {
    return {{"plan", side.plan.slug}, {"edition", side.edition.code}, {"name", table::json_value(&side.edition.name)}};
}

json::value node_json(const Node* node) {
    if (node == nullptr) {
        return nullptr;
    }
    return json::object{{"code", node->code}, {"level", node->level_code}, {"title", table::json_value(&node->title)}};
}

json::value count_json(const std::optional<std::int64_t>& count) { return count ? json::value(*count) : json::value(nullptr); }

json::array levels_json(const std::vector<LevelCount>& counts) {
    json::array all;
    for (const auto& count : counts) {
        const auto& level = count.later != nullptr ? *count.later : *count.earlier;
        all.emplace_back(
            json::object{{"level", level.code}, {"from", count_json(count.earlier_nodes)}, {"to", count_json(count.later_nodes)}});
    }
    return all;
}

json::object outcomes_json(const Comparison& comparison) {
    json::object all;
    for (std::size_t i = 0; i < Outcome_codes.size(); ++i) {
        all[Outcome_codes[i].code] = comparison.outcomes[i];
    }
    all["unaccounted_from"] = comparison.earlier_unaccounted;
    all["unaccounted_to"] = comparison.later_unaccounted;
    return all;
}

json::array rows_json(const std::vector<ComparedRow>& rows) {
    json::array all;
    for (const auto& row : rows) {
        all.emplace_back(json::object{{"from", node_json(row.earlier)},
                                      {"to", node_json(row.later)},
                                      {"outcome", row.outcome ? json::value(code(*row.outcome)) : json::value(nullptr)},
                                      {"note", table::json_value(&row.note)}});
    }
    return all;
}

}  // namespace

Result<http::Response> api_lineage(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    const auto editions = editions_in_lineage(context, plan);
    REGIA_TRY_ASSIGN(const auto pair, choose_pair(editions, plan.slug, call.parameter("from"), call.parameter("to")));
    const auto earlier = compared_side(context.data, pair.earlier);
    const auto later = compared_side(context.data, pair.later);
    const auto comparison = compare(earlier, later, lineage_between(context.data, pair.earlier.edition.id, pair.later.edition.id));
    return site::json_answer({{"from", edition_json(pair.earlier)},
                              {"to", edition_json(pair.later)},
                              {"levels", levels_json(comparison.levels)},
                              {"outcomes", outcomes_json(comparison)},
                              {"rows", rows_json(comparison.rows)}});
}

}  // namespace regia::plan
