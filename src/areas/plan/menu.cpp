// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/menu.hpp"

namespace regia::plan {

std::string plan_path(std::string_view slug) { return "/plans/" + html::percent_encoded(slug); }

std::string node_path(std::string_view slug, std::string_view code, std::string_view edition) {
    const auto path = plan_path(slug) + "/nodes/" + html::percent_encoded(code);
    return edition.empty() ? path : path + "?edition=" + html::percent_encoded(edition);
}

std::vector<site::Link> plan_menu(const site::Frame& context, const Plan& plan) {
    const auto base = plan_path(plan.slug);
    const auto link = [&](std::string path, const char* words) { return site::Link{std::move(path), std::string(context.t(words))}; };
    return {link(base, "The plan"),
            link(base + "/tree", "Tree"),
            link(base + "/projects", "Projects"),
            link(base + "/territory", "Territory"),
            link(base + "/acts", "Acts"),
            link(base + "/compare", "Compare"),
            link("/open-data", "Data")};
}

std::vector<site::Link> plan_breadcrumb(const site::Frame& context, const Plan& plan) {
    return {{"/plans", std::string(context.t("Plans"))}, {plan_path(plan.slug), context.t(plan.short_title)}};
}

std::string notice_of(const site::Frame& context, const Plan& plan) {
    return plan.is_public ? std::string{} : std::string(context.t("Only the office sees this plan: it has not been published yet."));
}

std::string notice_of(const site::Frame& context, const Plan& plan, const Edition& edition) {
    return !plan.is_public || edition.is_public
               ? notice_of(context, plan)
               : std::string(context.t("Only the office sees this edition: it has not been published yet."));
}

site::Page plan_page(const site::Frame& context, const Plan& plan, const char* title, std::string_view place) {
    site::Page page;
    page.title = context.t(title);
    page.description = page.title + ": " + context.t(plan.title);
    page.breadcrumb = plan_breadcrumb(context, plan);
    page.menu = plan_menu(context, plan);
    page.active = plan_path(plan.slug) + std::string(place);
    page.notice = notice_of(context, plan);
    return page;
}

}  // namespace regia::plan
