// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_api.hpp"

#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

#include <boost/json.hpp>

namespace regia::plan {
namespace {

namespace json = boost::json;

json::object brief(const Node& node) {
    return {{"code", node.code}, {"level", node.level_code}, {"title", table::json_value(&node.title)}};
}

json::value parent_json(const db::Reader& data, const Node& node) {
    const auto parent = node.parent.exists() ? find_node(data, node.parent) : std::nullopt;
    return parent ? json::value(brief(*parent)) : json::value(nullptr);
}

json::value zone_json(const db::Reader& data, const Node& node) {
    const auto zone = node.zone.exists() ? territory::find_zone(data, node.zone) : std::nullopt;
    return zone ? json::value{{"code", zone->code}, {"name", table::json_value(&zone->name)}} : json::value(nullptr);
}

json::array children_json(const db::Reader& data, const Node& node) {
    json::array all;
    for (const auto& child : children_of(data, node.id)) {
        all.emplace_back(brief(child));
    }
    return all;
}

json::array terms_json(const db::Reader& data, const Node& node) {
    json::array all;
    for (const auto& term : terms_of(data, node.id)) {
        all.emplace_back(json::object{{"taxonomy", term.taxonomy_code}, {"code", term.code}, {"title", table::json_value(&term.title)}});
    }
    return all;
}

json::array parties_json(const db::Reader& data, const Node& node) {
    json::array all;
    for (const auto& party : parties_of(data, node.id)) {
        all.emplace_back(
            json::object{{"organisation", party.organisation.code}, {"name", party.organisation.name}, {"role", code(party.role)}});
    }
    return all;
}

json::array links_json(const db::Reader& data, const Node& node) {
    json::array all;
    for (const auto& link : links_of(data, node.id)) {
        auto object = brief(link.other);
        object["plan"] = link.other_plan;
        object["edition"] = link.other_edition;
        object["kind"] = code(link.kind);
        object["direction"] = link.outgoing ? "to" : "from";
        object["note"] = table::json_value(&link.note);
        all.emplace_back(std::move(object));
    }
    return all;
}

/// The node at the other end of a step of the lineage, with the plan and edition it stands in; null where the step has one end, or
/// the other is not public yet.
json::value other_end(const db::Reader& data, Id<Node> id) {
    const auto node = id.exists() ? find_node(data, id) : std::nullopt;
    const auto edition = node ? find_edition(data, node->edition) : std::nullopt;
    const auto plan = edition ? find_plan(data, edition->plan) : std::nullopt;
    if (!plan || !plan->is_public || !edition->is_public) {
        return nullptr;
    }
    auto object = brief(*node);
    object["plan"] = plan->slug;
    object["edition"] = edition->code;
    return object;
}

json::array lineage_json(const db::Reader& data, const Node& node) {
    json::array all;
    for (const auto& step : lineage_of(data, node.id)) {
        const bool forward = step.from == node.id;
        all.emplace_back(json::object{{"direction", forward ? "to" : "from"},
                                      {"outcome", code(step.outcome)},
                                      {"other", other_end(data, forward ? step.to : step.from)},
                                      {"note", table::json_value(&step.note)}});
    }
    return all;
}

}  // namespace

Result<http::Response> api_nodes(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto edition, requested_edition(context, call, plan));
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    auto found = list_nodes(context.data, edition.id, part.after_id, part.limit + 1);
    return site::list_answer(context, call, describe_node(), part, found, [](const Node& last) { return site::mark("", last.position); });
}

Result<http::Response> api_node(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    REGIA_TRY_ASSIGN(const auto edition, requested_edition(context, call, plan));
    const auto node = find_node(context.data, edition.id, call.argument("code"));
    if (!node) {
        return not_found("This edition has no part “{}”.", {std::string(call.argument("code"))});
    }
    auto answer = table::json_object({&describe_node(), &*node});
    answer["plan"] = plan.slug;
    answer["edition"] = edition.code;
    answer["zone"] = zone_json(context.data, *node);
    answer["parent"] = parent_json(context.data, *node);
    answer["children"] = children_json(context.data, *node);
    answer["terms"] = terms_json(context.data, *node);
    answer["parties"] = parties_json(context.data, *node);
    answer["links"] = links_json(context.data, *node);
    answer["lineage"] = lineage_json(context.data, *node);
    return site::json_answer(answer);
}

}  // namespace regia::plan
