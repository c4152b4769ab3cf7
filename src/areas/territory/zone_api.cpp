// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/zone_api.hpp"

#include "areas/territory/dated_json.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

namespace regia::territory {
namespace {

namespace json = boost::json;

template <class Noun>
Result<http::Response> whole_list(const site::Context& context, const site::Call& call, const Description& description,
                                  const std::vector<Noun>& nouns) {
    std::vector<Record> records;
    for (const auto& noun : nouns) {
        records.push_back({&description, &noun});
    }
    return site::list_answer(context, call, description, records, "");
}

Result<Territory> territory_of(const site::Context& context, std::string_view code) {
    auto territory = find_territory(context.data, code);
    if (!territory) {
        return not_found("There is no territory “{}”.", {std::string(code)});
    }
    return std::move(*territory);
}

json::value capital_json(const site::Context& context, Id<Territory> territory) {
    const auto capital = find_municipality(context.data, capital_of(context.data, territory));
    return capital ? json::value{{"istat", capital->istat}, {"name", capital->name}} : json::value(nullptr);
}

json::array zones_json(const std::vector<Zone>& zones) {
    json::array all;
    for (const auto& zone : zones) {
        all.emplace_back(table::json_object({&describe_zone(), &zone}));
    }
    return all;
}

json::array members_json(const std::vector<ZoneMember>& members) {
    json::array all;
    for (const auto& member : members) {
        all.emplace_back(
            dated({{"istat", member.municipality.istat}, {"name", member.municipality.name}}, member.valid_from, member.valid_to));
    }
    return all;
}

}  // namespace

Result<http::Response> api_territories(const site::Context& context, const site::Call& call) {
    return whole_list(context, call, describe_territory(), list_territories(context.data));
}

Result<http::Response> api_territory(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto territory, territory_of(context, call.argument("code")));
    auto answer = table::json_object({&describe_territory(), &territory});
    answer["capital"] = capital_json(context, territory.id);
    answer["municipalities"] = municipalities_of(context.data, territory.id, context.today).size();
    answer["zones"] = zones_json(zones_of(context.data, territory.id));
    return site::json_answer(answer);
}

Result<http::Response> api_zones(const site::Context& context, const site::Call& call) {
    const auto code = call.parameter("territory");
    const auto territory = find_territory(context.data, code);
    if (code.empty()) {
        return invalid("Zones are of one territory: name it with “territory”.", {}, "territory");
    }
    if (!territory) {
        return invalid("There is no territory “{}”.", {std::string(code)}, "territory");
    }
    return whole_list(context, call, describe_zone(), zones_of(context.data, territory->id));
}

Result<http::Response> api_zone(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto territory, territory_of(context, call.argument("territory")));
    const auto zone = find_zone(context.data, territory.id, call.argument("code"));
    if (!zone) {
        return not_found("The territory “{}” has no zone “{}”.", {territory.code, std::string(call.argument("code"))});
    }
    auto answer = table::json_object({&describe_zone(), &*zone});
    answer["territory"] = territory.code;
    answer["members"] = members_json(members_of(context.data, zone->id));
    return site::json_answer(answer);
}

}  // namespace regia::territory
