// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/office_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/office_views.hpp"
#include "areas/office/permissions.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/identify.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"

namespace regia::office {

Result<http::Response> office_page(const site::Context& context, const site::Call&) {
    const auto account = people::find_account(context.data, Id<people::Account>{context.by().account});
    const auto grants = people::grants_of(context.data, Id<people::Account>{context.by().account});
    const bool lacks =
        context.settings.asks_for_second_step && account && !account->has_totp && !people::staff_since(grants, context.today).empty();
    auto plans = plan::all_plans(context.data);
    std::erase_if(plans, [&](const auto& plan) { return !plan::works_on(context, plan); });
    html::Writer out;
    desk_body(
        out, context,
        {std::move(plans), context.by().may(begin_plan), context.by().may(manage_accounts), lacks, lacks && context.by().holdings.empty()});
    return office_answer(context, std::string(context.t("Office")), {}, {}, out.finish());
}

}  // namespace regia::office
