// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/frame_pages.hpp"

#include "areas/office/permissions.hpp"
#include "areas/plan/plan_store.hpp"

#include <algorithm>
#include <charconv>

namespace regia::office {
namespace {

std::vector<site::Link> menu_of(const site::Context& context) {
    std::vector<site::Link> menu{{"/office", std::string(context.t("Office"))}, {"/plans", std::string(context.t("Plans"))}};
    if (context.by().may(manage_accounts)) {
        menu.push_back({"/office/accounts", std::string(context.t("Accounts"))});
    }
    if (context.by().may(manage_jobs)) {
        menu.push_back({"/office/jobs", std::string(context.t("Jobs"))});
    }
    if (context.by().may(read_history)) {
        menu.push_back({"/office/history", std::string(context.t("History"))});
    }
    menu.push_back({"/account", std::string(context.t("Your account"))});
    return menu;
}

}  // namespace

http::Response office_answer(const site::Context& context, std::string title, const std::vector<site::Link>& above,
                             const site::Errors& errors, html::Html body) {
    site::Page page;
    page.title = std::move(title);
    page.status = errors.empty() ? 200 : 422;
    page.menu = menu_of(context);
    page.active = above.empty() ? context.place.substr(0, context.place.find('?')) : above.front().path;
    if (context.place != "/office") {
        page.breadcrumb.push_back({"/office", std::string(context.t("Office"))});
    }
    for (const auto& link : above) {
        page.breadcrumb.push_back({link.path, std::string(context.t(link.label.c_str()))});
    }
    page.body = std::move(body);
    return site::answer(context, page);
}

http::Response plan_answer(const site::Context& context, const plan::Plan& plan, const char* title, const site::Errors& errors,
                           html::Html body) {
    return office_answer(context, std::string(context.t(title)), {{desk_path(plan.slug), context.t(plan.short_title)}}, errors,
                         std::move(body));
}

std::optional<plan::Edition> edition_in_work(const db::Reader& data, Id<plan::Plan> plan) {
    const auto editions = plan::all_editions_of(data, plan);
    const auto shown = plan::current_edition(data, plan);
    const auto latest = std::find_if(editions.rbegin(), editions.rend(), [&](const auto& edition) {
        return edition.state == plan::EditionState::draft && edition.position >= shown->position;
    });
    return latest == editions.rend() ? std::nullopt : std::optional(*latest);
}

std::int64_t number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

}  // namespace regia::office
