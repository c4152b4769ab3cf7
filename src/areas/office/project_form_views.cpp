// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/project_form_views.hpp"

#include "areas/office/conflict_views.hpp"
#include "areas/office/options.hpp"
#include "areas/office/paths.hpp"

#include <algorithm>

namespace regia::office {
namespace {

using projects::ProjectWords;

std::string projects_path(const plan::Plan& plan) { return desk_path(plan.slug) + "/projects"; }

std::vector<site::Option> node_options(const site::Frame& context, const std::vector<plan::Node>& nodes, const std::string& present) {
    std::vector<site::Option> options{{"", std::string(context.t("none yet"))}};
    for (const auto& node : nodes) {
        options.push_back({node.code, node.code + " " + context.t(node.title)});
    }
    if (std::none_of(options.begin(), options.end(), [&](const auto& option) { return option.value == present; })) {
        options.push_back({present, present + " (" + std::string(context.t("in an earlier edition")) + ")"});
    }
    return options;
}

void what_it_is(site::Form& form, const site::Frame& context, const ProjectForm& at) {
    const auto& w = at.words;
    form.input({.name = "title", .label = context.t("Title"), .value = w.title, .characters_max = 500});
    if (at.present.empty()) {
        form.input({.name = "local_code",
                    .label = context.t("Local code"),
                    .value = w.local_code,
                    .hint = context.t("What your office calls it. It stays the same for ever."),
                    .characters_max = 60});
    }
    form.input({.name = "cup",
                .label = context.t("CUP"),
                .value = w.cup,
                .hint = context.t("15 letters and digits; left empty as long as there is none."),
                .characters_max = 20,
                .required = false});
    form.textarea(
        {.name = "summary", .label = context.t("Summary"), .value = w.summary, .characters_max = 10'000, .rows = 5, .required = false});
    form.select({.name = "state", .label = context.t("State"), .value = code(w.state)}, options_of<projects::State>(context));
    form.select({.name = "node", .label = context.t("Part of the plan"), .value = w.node, .required = false},
                node_options(context, at.nodes, w.node));
    form.select({.name = "nature", .label = context.t("Nature"), .value = code(w.nature), .required = false},
                options_of<projects::Nature>(context));
    form.select({.name = "owner_level", .label = context.t("Whose project it is"), .value = code(w.owner_level)},
                options_of<projects::OwnerLevel>(context));
}

void where_and_money(site::Form& form, const site::Frame& context, const ProjectWords& w) {
    const auto lines = [&](const char* name, const char* label, const std::string& value, const char* hint) {
        form.textarea({.name = name,
                       .label = context.t(label),
                       .value = value,
                       .hint = context.t(hint),
                       .characters_max = 50'000,
                       .rows = 4,
                       .required = false});
    };
    lines("places", "Places", w.places,
          "A line for each municipality: name or ISTAT code; share of the money in percent, where it is known.");
    lines("funding", "Funding", w.funding, "A line for each: amount; source; year. For example: 1,250,000.00; Region; 2026");
    lines("payments", "Payments", w.payments, "A line for each: day; amount. For example: 12/05/2026; 80,000.00");
}

void when(site::Form& form, const site::Frame& context, const ProjectWords& w) {
    const auto day = [&](const char* name, const char* label, const std::string& value) {
        form.input({.name = name, .label = context.t(label), .value = value, .type = "date", .characters_max = 10, .required = false});
    };
    day("planned_start", "Planned start", w.planned_start);
    day("actual_start", "Actual start", w.actual_start);
    day("planned_end", "Planned end", w.planned_end);
    day("actual_end", "Actual end", w.actual_end);
}

void conflict(html::Writer& out, const site::Frame& context, const ProjectForm& form) {
    const auto& w = form.words;
    const auto& n = *form.now;
    conflict_note(out, context,
                  {{"Title", n.title, w.title},
                   {"CUP", n.cup, w.cup},
                   {"Summary", n.summary, w.summary},
                   {"State", context.t(label(n.state)), context.t(label(w.state))},
                   {"Part of the plan", n.node, w.node},
                   {"Nature", context.t(label(n.nature)), context.t(label(w.nature))},
                   {"Whose project it is", context.t(label(n.owner_level)), context.t(label(w.owner_level))},
                   {"Places", n.places, w.places},
                   {"Funding", n.funding, w.funding},
                   {"Payments", n.payments, w.payments},
                   {"Planned start", n.planned_start, w.planned_start},
                   {"Actual start", n.actual_start, w.actual_start},
                   {"Planned end", n.planned_end, w.planned_end},
                   {"Actual end", n.actual_end, w.actual_end}});
}

}  // namespace

void project_list(html::Writer& out, const site::Frame& context, const ProjectList& list) {
    const std::string title(context.t("Projects"));
    site::page_head(out, context, {.kicker = context.t(list.plan.short_title), .title = {title, title}, .lead = {}, .facts = {}});
    out.add<"<p><a class=\"btn btn-primary\" href=\"{}\">{}</a></p>\n">(context.href(projects_path(list.plan) + "/new"),
                                                                        context.t("Add a project"));
    out.add<
        "<form class=\"search-box\" role=\"search\" aria-label=\"{}\" action=\"{}\" method=\"get\"><div class=\"field\"><label "
        "for=\"find-q\">{}</label><input type=\"search\" id=\"find-q\" name=\"q\" maxlength=\"200\" value=\"{}\"></div>"
        "<button class=\"btn btn-outline-primary\" type=\"submit\">{}</button></form>\n">(
        context.t("Find a project"), context.href(projects_path(list.plan)), context.t("Words, code or CUP"), list.words,
        context.t("Find"));
    if (list.projects.empty()) {
        site::empty_state(out, context, context.t("There is no such project."));
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& one : list.projects) {
        out.add<"<li><a href=\"{}\">">(context.href(projects::project_form_path(list.plan.slug, one.local_code)));
        site::italian(out, context, one.title);
        out.add<"</a> <span class=\"code\">{}</span></li>\n">(one.local_code);
    }
    out.add<"</ul>\n">();
    if (list.has_more) {
        out.add<"<p>{}</p>\n">(context.t("There are more: look for words of the one you mean."));
    }
}

void project_form(html::Writer& out, const site::Frame& context, const ProjectForm& form) {
    const std::string title = form.present.empty() ? std::string(context.t("Add a project")) : form.words.title;
    const auto kicker = form.present.empty() ? context.t(form.plan.short_title) : form.present;
    site::page_head(out, context, {.kicker = kicker, .title = {title, title}, .lead = {}, .facts = {}});
    const auto action =
        form.present.empty() ? projects_path(form.plan) + "/new" : projects::project_form_path(form.plan.slug, form.present);
    site::Form fields(out, context, action, form.errors);
    if (form.now) {
        conflict(out, context, form);
    }
    fields.hidden("seen", form.seen);
    what_it_is(fields, context, form);
    where_and_money(fields, context, form.words);
    when(fields, context, form.words);
    fields.submit(context.t("Save"), site::Link{projects_path(form.plan), std::string(context.t("Leave it as it is"))});
}

}  // namespace regia::office
