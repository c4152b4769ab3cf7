// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality_api.hpp"

#include "areas/territory/dated_json.hpp"
#include "areas/territory/municipality_geojson.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/site/listing.hpp"
#include "kit/table/table.hpp"

namespace regia::territory {
namespace {

namespace json = boost::json;

/// The territory that the request names; no record when it names none.
Result<Id<Territory>> wanted_territory(const site::Context& context, const site::Call& call) {
    const auto code = call.parameter("territory");
    if (code.empty()) {
        return Id<Territory>{};
    }
    const auto territory = find_territory(context.data, code);
    if (!territory) {
        return invalid("There is no territory “{}”.", {std::string(code)}, "territory");
    }
    return territory->id;
}

Result<http::Response> map_answer(const site::Context& context, Id<Territory> territory) {
    if (!territory.exists()) {
        return invalid("A map is of one territory: name it with “territory”.", {}, "territory");
    }
    const auto loaded = boundaries_of(context.data, territory);
    BoundaryIndex boundaries;
    for (const auto& boundary : loaded) {
        boundaries.emplace(boundary.municipality, boundary.rings);
    }
    REGIA_TRY_ASSIGN(auto text, municipalities_geojson(municipalities_of(context.data, territory, context.today), boundaries));
    http::Response response;
    response.content_type = "application/geo+json";
    response.body = http::Body(std::move(text));
    return response;
}

json::array codes_json(const std::vector<MunicipalityCode>& codes) {
    json::array all;
    for (const auto& code : codes) {
        all.emplace_back(dated({{"istat", code.istat}, {"note", code.note}}, code.valid_from, code.valid_to));
    }
    return all;
}

json::array territories_json(const std::vector<TerritoryMembership>& memberships) {
    json::array all;
    for (const auto& m : memberships) {
        auto territory = table::json_object({&describe_territory(), &m.territory});
        territory["capital"] = m.capital;
        all.emplace_back(dated(std::move(territory), m.valid_from, m.valid_to));
    }
    return all;
}

json::array zones_json(const std::vector<ZoneOfMunicipality>& memberships) {
    json::array all;
    for (const auto& m : memberships) {
        all.emplace_back(dated({{"territory", m.territory}, {"code", m.zone.code}, {"name", table::json_value(&m.zone.name)}}, m.valid_from,
                               m.valid_to));
    }
    return all;
}

}  // namespace

Result<http::Response> api_municipalities(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto territory, wanted_territory(context, call));
    if (call.format == site::Format::geojson) {
        return map_answer(context, territory);
    }
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    auto found = list_municipalities(context.data, territory, part.after_text, {part.after_id}, part.limit + 1);
    return site::list_answer(context, call, describe_municipality(), part, found,
                             [](const Municipality& last) { return site::mark(last.name, last.id.value); });
}

Result<http::Response> api_municipality(const site::Context& context, const site::Call& call) {
    const auto istat = call.argument("istat");
    const auto municipality = find_municipality(context.data, istat);
    if (!municipality) {
        return not_found("No municipality has or had the ISTAT code “{}”.", {std::string(istat)});
    }
    auto answer = table::json_object({&describe_municipality(), &*municipality});
    answer["codes"] = codes_json(codes_of(context.data, municipality->id));
    answer["territories"] = territories_json(territories_with(context.data, municipality->id));
    answer["zones"] = zones_json(zones_with(context.data, municipality->id));
    return site::json_answer(answer);
}

}  // namespace regia::territory
