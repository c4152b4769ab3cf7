// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/act_views.hpp"

#include "areas/office/conflict_views.hpp"
#include "areas/office/options.hpp"
#include "areas/office/paths.hpp"

namespace regia::office {
namespace {

std::string acts_path(const plan::Plan& plan) { return desk_path(plan.slug) + "/acts"; }

std::string act_path(const plan::Plan& plan, std::string_view code) { return acts_path(plan) + "/" + html::percent_encoded(code); }

void conflict(html::Writer& out, const site::Frame& context, const ActForm& form) {
    const auto& n = *form.now;
    const auto& w = form.words;
    conflict_note(out, context,
                  {{"Subject (Italian)", n.subject.italian, w.subject.italian},
                   {"Subject (English)", n.subject.english, w.subject.english},
                   {"Kind of act", n.kind, w.kind},
                   {"Body that took it", n.body, w.body},
                   {"Number", n.number, w.number},
                   {"Day", n.date, w.date},
                   {"What it is for", context.t(label(n.role)), context.t(label(w.role))},
                   {"Where it can be read", n.url, w.url},
                   {"Source", n.source, w.source}});
}

}  // namespace

void act_list(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<documents::Act>& acts) {
    const std::string title(context.t("Register of acts"));
    site::page_head(out, context, {.kicker = context.t(plan.short_title), .title = {title, title}, .lead = {}, .facts = {}});
    out.add<"<p><a class=\"btn btn-primary\" href=\"{}\">{}</a></p>\n">(context.href(acts_path(plan) + "/new"), context.t("Add an act"));
    if (acts.empty()) {
        site::empty_state(out, context, context.t("No act of this plan has been recorded."));
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& act : acts) {
        out.add<"<li><a href=\"{}\">{}</a> <span class=\"text-secondary\">{} {} {}</span></li>\n">(
            context.href(act_path(plan, act.code) + "/edit"), context.t(act.subject), act.kind, act.number,
            act.date ? context.words.date(*act.date) : std::string{});
    }
    out.add<"</ul>\n">();
}

void act_form(html::Writer& out, const site::Frame& context, const ActForm& form) {
    const bool is_new = form.present.empty();
    const std::string title(context.t(is_new ? "Add an act" : "Correct an act"));
    site::page_head(out, context, {.kicker = context.t(form.plan.short_title), .title = {title, title}, .lead = {}, .facts = {}});
    site::Form fields(out, context, is_new ? acts_path(form.plan) + "/new" : act_path(form.plan, form.present) + "/edit", form.errors);
    if (form.now) {
        conflict(out, context, form);
    }
    fields.hidden("seen", form.seen);
    const auto& w = form.words;
    const auto line = [&](const char* name, const char* label, const std::string& value, bool required = false) {
        fields.input({.name = name, .label = context.t(label), .value = value, .characters_max = 500, .required = required});
    };
    line("subject_it", "Subject (Italian)", w.subject.italian, true);
    line("subject_en", "Subject (English)", w.subject.english);
    line("kind", "Kind of act", w.kind);
    line("body", "Body that took it", w.body);
    line("number", "Number", w.number);
    fields.input({.name = "date",
                  .label = context.t("Day"),
                  .value = w.date,
                  .hint = context.t("2026-03-24, or as much of it as is known: 2026."),
                  .characters_max = 10,
                  .required = false});
    fields.select({.name = "role", .label = context.t("What it is for"), .value = code(w.role)}, options_of<documents::ActRole>(context));
    line("url", "Where it can be read", w.url);
    line("source", "Source", w.source);
    fields.submit(context.t("Save"), site::Link{acts_path(form.plan), std::string(context.t("Leave it"))});
    if (!is_new) {
        site::act_button(out, context,
                         {.action = act_path(form.plan, form.present) + "/remove",
                          .label = std::string(context.t("Take this act out of the register")),
                          .style = "btn btn-outline-danger btn-sm"});
    }
}

}  // namespace regia::office
