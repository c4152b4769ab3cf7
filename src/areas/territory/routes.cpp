// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/routes.hpp"

#include "areas/territory/municipality_api.hpp"
#include "areas/territory/zone.hpp"
#include "areas/territory/zone_api.hpp"

namespace regia::territory {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{get, "/api/v1/territories", everyone, api_territories, "The lands of the plans.", describe_territory, true},
        site::Route{get, "/api/v1/territories/{code}", everyone, api_territory, "One territory with its capital and zones.",
                    describe_territory, false},
        site::Route{get, "/api/v1/municipalities", everyone, api_municipalities,
                    "Municipalities by name; “territory” chooses one territory, “.geojson” draws it.", describe_municipality, true,
                    "territory"},
        site::Route{get, "/api/v1/municipalities/{istat}", everyone, api_municipality,
                    "One municipality, under any code it has or had, with the history of its codes.", describe_municipality, false},
        site::Route{get, "/api/v1/zones", everyone, api_zones, "The zones of the territory named by “territory”.", describe_zone, true,
                    "territory"},
        site::Route{get, "/api/v1/zones/{territory}/{code}", everyone, api_zone, "One zone with its members and since when.", describe_zone,
                    false},
    };
    return table;
}

}  // namespace regia::territory
