// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_desk_pages.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/office/plan_desk_views.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"

namespace regia::office {

Result<http::Response> plan_desk_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    PlanDesk desk{plan, plan::all_editions_of(context.data, plan.id), edition_in_work(context.data, plan.id).value_or(plan::Edition{})};
    desk.municipalities = territory::municipalities_of(context.data, plan.territory, context.today).size();
    desk.zones = territory::zones_of(context.data, plan.territory).size();
    const auto shown = desk.draft.id.exists() ? desk.draft : plan::current_edition(context.data, plan.id).value_or(plan::Edition{});
    desk.nodes = plan::nodes_of(context.data, shown.id).size();
    desk.acts = documents::list_acts(context.data, plan.slug).size();
    desk.projects = projects::total_of(context.data, plan.id).projects;
    html::Writer out;
    plan_desk(out, context, desk);
    return office_answer(context, context.t(plan.short_title), {}, {}, out.finish());
}

}  // namespace regia::office
