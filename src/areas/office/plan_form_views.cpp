// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_form_views.hpp"

#include "areas/office/options.hpp"

namespace regia::office {
namespace {

std::vector<site::Option> territory_options(const site::Frame& context, const std::vector<territory::Territory>& territories) {
    std::vector<site::Option> options{{"", std::string(context.t("a new one: I say afterwards which municipalities it has"))}};
    for (const auto& one : territories) {
        options.push_back({one.code, context.t(one.name)});
    }
    return options;
}

}  // namespace

void plan_form(html::Writer& out, const site::Frame& context, const PlanForm& form) {
    const std::string title(context.t("Begin a plan"));
    const std::string lead(context.t("Only the office sees the plan until its first edition comes into force."));
    site::page_head(out, context, {.kicker = std::string(context.t("Office")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    const auto& b = form.beginning;
    site::Form fields(out, context, "/office/plans/new", form.errors);
    fields.input({.name = "title_it", .label = context.t("Title (Italian)"), .value = b.title.italian});
    fields.input({.name = "title_en", .label = context.t("Title (English)"), .value = b.title.english, .required = false});
    fields.input({.name = "owner",
                  .label = context.t("The body whose plan it is"),
                  .value = b.owner,
                  .hint = context.t("Its name as on its letterhead."),
                  .autocomplete = "organization"});
    fields.select({.name = "kind", .label = context.t("What that body is"), .value = code(b.kind)},
                  options_of<territory::TerritoryKind>(context));
    fields.select({.name = "territory", .label = context.t("Territory"), .value = b.territory, .required = false},
                  territory_options(context, form.territories));
    fields.textarea({.name = "levels",
                     .label = context.t("The levels of the plan"),
                     .value = b.levels,
                     .hint = context.t("From the top, a line for each: one of them, a slash, several of them."),
                     .characters_max = 2'000,
                     .rows = 4});
    fields.input({.name = "slug",
                  .label = context.t("Address"),
                  .value = b.slug,
                  .hint = context.t("Small letters, digits and hyphens; left empty, it is made from the title."),
                  .characters_max = 60,
                  .required = false});
    fields.submit(context.t("Begin"), site::Link{"/office", std::string(context.t("Leave it"))});
}

}  // namespace regia::office
