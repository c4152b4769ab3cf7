// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/territory_pages.hpp"

#include "areas/communication/of_plan_pages.hpp"
#include "areas/communication/place_store.hpp"
#include "areas/communication/territory_views.hpp"
#include "areas/territory/zone_store.hpp"

namespace regia::communication {

Result<http::Response> page_territory(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto land = territory::find_territory(context.data, plan.territory);
    if (!land) {
        return not_found("This plan has no territory yet.");
    }
    const auto places = load_places(context.data, plan, context.today);
    auto zones = load_zones(context.data, plan);
    count_members(zones, places);
    auto page = page_of(context, plan, std::string(context.t("Territory")), "/territory");
    html::Writer out;
    territory(out, context, plan, *land, zones, places);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
