// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/of_plan_pages.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/communication/wording.hpp"

namespace regia::communication {

site::Page page_of(const site::Frame& context, const plan::Plan& plan, std::string title, std::string_view section) {
    site::Page page;
    page.title = std::move(title);
    page.description = page.title + ": " + in_short(context.t(plan.title), 120);
    page.breadcrumb = plan::plan_breadcrumb(context, plan);
    page.menu = plan::plan_menu(context, plan);
    page.active = plan_path(plan.slug) + std::string(section);
    page.notice = plan::notice_of(context, plan);
    return page;
}

}  // namespace regia::communication
