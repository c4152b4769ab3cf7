// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/edition_views.hpp"

#include "areas/office/paths.hpp"
#include "areas/plan/menu.hpp"

namespace regia::office {
namespace {

/// What a step is called on its button.
const char* words_of(plan::EditionState to) {
    using enum plan::EditionState;
    switch (to) {
        case draft:
            return "Write at it again";
        case submitted:
            return "Submit it";
        case adopted:
            return "Adopt it";
        case in_force:
            return "Bring it into force";
        case superseded:
        case withdrawn:
            break;
    }
    return "Withdraw it";
}

std::string editions_path(const plan::Plan& plan) { return desk_path(plan.slug) + "/editions"; }

std::string step_path(const plan::Plan& plan, const plan::Edition& edition, plan::EditionState to) {
    return editions_path(plan) + "/" + html::percent_encoded(edition.code) + "/step?to=" + std::string(code(to));
}

void acts_of(html::Writer& out, const site::Frame& context, const std::vector<documents::Act>& acts) {
    if (acts.empty()) {
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& act : acts) {
        out.add<"<li>{} {}, {}: {}</li>\n">(act.kind.empty() ? std::string(context.t("Act")) : act.kind, act.number,
                                            act.date ? context.words.date(*act.date) : std::string{}, act.body);
    }
    out.add<"</ul>\n">();
}

void card(html::Writer& out, const site::Frame& context, const EditionList& list, const EditionCard& one) {
    const auto& e = one.edition;
    const auto path = plan::plan_path(list.plan.slug) + "/tree?edition=" + html::percent_encoded(e.code);
    out.add<"<li class=\"result\"><h2 class=\"h5\"><a href=\"{}\">{}</a></h2><p>{}{}</p>\n">(
        context.href(path), context.t(e.name), context.t(label(e.state)),
        e.is_public ? std::string{} : ". " + std::string(context.t("Only the office sees it.")));
    acts_of(out, context, one.acts);
    const auto steps = list.may_adopt && !one.is_past ? plan::steps_from(e.state) : std::vector<plan::EditionState>{};
    out.add<"<p class=\"form-acts\">">();
    for (const auto to : steps) {
        out.add<"<a class=\"btn btn-outline-primary btn-sm\" href=\"{}\">{}<span class=\"visually-hidden\">: {}</span></a> ">(
            context.href(step_path(list.plan, e, to)), context.t(words_of(to)), context.t(e.name));
    }
    out.add<"</p></li>\n">();
}

void next_form(html::Writer& out, const site::Frame& context, const EditionList& list) {
    if (list.next_code.empty() && list.errors.empty()) {
        return;
    }
    out.add<"<h2>{}</h2>\n<p>{}</p>\n">(
        context.t("Begin the next edition"),
        context.t("It begins as a copy of the present one, seen by the office only. What you change in it is shown beside the old text."));
    site::Form form(out, context, editions_path(list.plan), list.errors);
    form.input({.name = "name_it", .label = context.t("Name (Italian)"), .value = list.next_name.italian});
    form.input({.name = "name_en", .label = context.t("Name (English)"), .value = list.next_name.english, .required = false});
    form.input({.name = "code",
                .label = context.t("Code"),
                .value = list.next_code,
                .hint = context.t("Part of its address: a year, for example."),
                .characters_max = 40});
    form.submit(context.t("Begin"));
}

void act_fields(site::Form& form, const site::Frame& context, const StepForm& at) {
    const auto& act = at.step.act;
    form.input({.name = "act_kind", .label = context.t("Kind of act"), .value = act.kind, .required = false});
    form.input({.name = "act_body", .label = context.t("Body that took it"), .value = act.body});
    form.input({.name = "act_number", .label = context.t("Number"), .value = act.number, .characters_max = 60});
    form.input({.name = "act_date", .label = context.t("Day"), .value = at.act_date, .type = "date", .characters_max = 10});
    form.input(
        {.name = "act_subject", .label = context.t("Subject"), .value = act.subject.italian, .characters_max = 300, .required = false});
    form.input({.name = "act_url",
                .label = context.t("Where it can be read"),
                .value = act.url,
                .type = "url",
                .hint = context.t("Its address in the register of acts."),
                .inputmode = "url",
                .characters_max = 300,
                .required = false});
}

const char* what_follows(plan::EditionState to) {
    using enum plan::EditionState;
    switch (to) {
        case draft:
            return "Its words can be changed again, and only the office sees them until the next step.";
        case submitted:
            return "Its words can no longer be changed, unless you take it back.";
        case adopted:
            return "The body has adopted it: it waits for what still has to be heard, and for its approval.";
        case in_force:
            return "Everybody can read it, nobody can change it any more, and the edition before it is superseded.";
        case superseded:
        case withdrawn:
            break;
    }
    return "It counts no longer. Nothing is deleted.";
}

}  // namespace

void edition_list(html::Writer& out, const site::Frame& context, const EditionList& list) {
    const std::string title(context.t("Editions and their acts"));
    site::page_head(out, context, {.kicker = context.t(list.plan.short_title), .title = {title, title}, .lead = {}, .facts = {}});
    out.add<"<ul class=\"results\">\n">();
    for (const auto& one : list.cards) {
        card(out, context, list, one);
    }
    out.add<"</ul>\n">();
    next_form(out, context, list);
}

void step_form(html::Writer& out, const site::Frame& context, const StepForm& form) {
    const std::string title(context.t(words_of(form.step.to)));
    const std::string lead(context.t(what_follows(form.step.to)));
    site::page_head(out, context,
                    {.kicker = context.t(form.plan.short_title) + ", " + context.t(form.edition.name),
                     .title = {title, title},
                     .lead = {lead, lead},
                     .facts = {}});
    site::Form fields(out, context, editions_path(form.plan) + "/" + html::percent_encoded(form.edition.code) + "/step", form.errors);
    fields.hidden("to", code(form.step.to));
    if (plan::needs_act(form.edition.state, form.step.to)) {
        act_fields(fields, context, form);
    }
    const bool waits = form.step.to == plan::EditionState::submitted || form.step.to == plan::EditionState::adopted;
    if (waits && !form.edition.is_public) {
        fields.checkbox("show", context.t("Everybody may read it already"), form.step.show);
    }
    fields.submit(title, site::Link{editions_path(form.plan), std::string(context.t("Leave it as it is"))});
}

}  // namespace regia::office
