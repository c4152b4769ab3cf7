// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/office_views.hpp"

#include "areas/office/paths.hpp"

namespace regia::office {
namespace {

void second_step_note(html::Writer& out, const site::Frame& context, const Desk& desk) {
    out.add<"<div class=\"notice\"><p>{} <a href=\"{}\">{}</a></p></div>\n">(
        desk.is_withheld
            ? context.t("Your roles do not count until you have set up the second step after the password.")
            : context.t("Your role can change what the public reads. Protect it with a second step after the password: within a "
                        "week, or it no longer counts."),
        context.href("/account/second-step"), context.t("Set up the second step"));
}

void plans(html::Writer& out, const site::Frame& context, const std::vector<plan::Plan>& listed) {
    out.add<"<h2>{}</h2>\n">(context.t("Plans"));
    if (listed.empty()) {
        site::empty_state(out, context, context.t("There is no plan yet on which you work."));
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& plan : listed) {
        out.add<"<li><a href=\"{}\">{}</a></li>\n">(context.href(desk_path(plan.slug)), context.t(plan.title));
    }
    out.add<"</ul>\n">();
}

}  // namespace

void desk_body(html::Writer& out, const site::Frame& context, const Desk& desk) {
    const std::string title(context.t("Office"));
    const auto greeting = context.words.with("Good work, {}.", {context.actor->name});
    site::page_head(
        out, context,
        {.kicker = std::string(context.t("Reserved area")), .title = {title, title}, .lead = {greeting, greeting}, .facts = {}});
    if (desk.lacks_second_step) {
        second_step_note(out, context, desk);
    }
    plans(out, context, desk.plans);
    if (desk.begins_plans) {
        out.add<"<p><a class=\"btn btn-primary\" href=\"{}\">{}</a></p>\n">(context.href("/office/plans/new"), context.t("Begin a plan"));
    }
    if (desk.keeps_accounts) {
        out.add<"<h2>{}</h2>\n<p><a href=\"{}\">{}</a></p>\n">(context.t("Who may do what"), context.href("/office/accounts"),
                                                               context.t("Accounts and roles"));
        out.add<"<p><a href=\"{}\">{}</a></p>\n">(context.href("/office/history"), context.t("What was done, by whom and when"));
    }
}

}  // namespace regia::office
