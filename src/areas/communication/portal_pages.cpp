// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/portal_pages.hpp"

#include "areas/communication/plan_card_store.hpp"
#include "areas/communication/portal_views.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/site/page.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

constexpr std::size_t acts_shown = 5;

}  // namespace

Result<http::Response> page_portal(const site::Context& context, const site::Call&) {
    auto acts = plan::public_acts(context.data);
    acts.resize(std::min(acts.size(), acts_shown));
    site::Page page;  // without a title: that of the site
    page.description =
        context.t("The strategic plans of our territory with all their projects: every municipality, every euro, as open data.");
    page.active = "/";
    page.full_width = true;
    html::Writer out;
    portal(out, context, load_plan_cards(context.data), acts);
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> page_plans(const site::Context& context, const site::Call&) {
    site::Page page;
    page.title = context.t("Plans");
    page.description = context.t("Each plan with the ones that came before it and the ones that took its place.");
    page.active = "/plans";
    html::Writer out;
    all_plans(out, context, lines_of(load_plan_cards(context.data)));
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::communication
