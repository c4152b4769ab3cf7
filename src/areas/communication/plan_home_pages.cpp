// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_home_pages.hpp"

#include "areas/communication/of_plan_pages.hpp"
#include "areas/communication/plan_home_store.hpp"
#include "areas/communication/plan_home_views.hpp"
#include "areas/communication/wording.hpp"

namespace regia::communication {

Result<http::Response> page_plan_home(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    auto page = page_of(context, plan, context.t(plan.short_title.empty() ? plan.title : plan.short_title), "");
    page.breadcrumb.pop_back();  // this very page
    page.description = in_short(context.t(plan.summary.empty() ? plan.title : plan.summary), 160);
    page.full_width = true;
    html::Writer out;
    plan_home(out, context, load_plan_home(context.data, plan, context.today));
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
