// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/of_plan_pages.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::communication {

Result<plan::Plan> plan_of(const site::Context& context, const site::Call& call) {
    const auto slug = call.argument("slug");
    auto plan = plan::find_plan(context.data, slug);
    if (!plan) {
        return not_found("There is no plan “{}”.", {std::string(slug)});
    }
    return std::move(*plan);
}

site::Page page_of(const site::Frame& context, const plan::Plan& plan, std::string title, std::string_view section) {
    site::Page page;
    page.title = std::move(title);
    page.description = page.title + ": " + in_short(context.t(plan.title), 120);
    page.breadcrumb = plan::plan_breadcrumb(context, plan);
    page.menu = plan::plan_menu(context, plan);
    page.active = plan_path(plan.slug) + std::string(section);
    return page;
}

}  // namespace regia::communication
