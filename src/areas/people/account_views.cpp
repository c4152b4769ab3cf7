// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/account_views.hpp"

#include "areas/people/sign_in_views.hpp"
#include "kit/site/instant.hpp"

namespace regia::people {
namespace {

void roles(html::Writer& out, const site::Frame& context, const OwnAccount& own) {
    out.add<"<h2>{}</h2>\n">(context.t("Your roles"));
    if (own.grants.empty()) {
        out.add<"<p>{}</p>\n">(context.t("None yet. Ask the administrator for the role that your work needs."));
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& grant : own.grants) {
        out.add<"<li>">();
        grant_words(out, context, grant, own.today);
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

void password(html::Writer& out, const site::Frame& context, const OwnAccount& own) {
    out.add<"<h2 id=\"password\">{}</h2>\n">(context.t("Password"));
    if (own.changed) {
        out.add<"<p class=\"done-note\" role=\"status\" tabindex=\"-1\" autofocus>{}</p>\n">(
            context.t("The new password counts from now on. In other browsers you have to sign in again."));
    }
    site::Form form(out, context, "/account/password", own.errors);
    form.input({.name = "present",
                .label = context.t("Present password"),
                .type = "password",
                .autocomplete = "current-password",
                .characters_max = 256});
    form.input(new_password(context));
    form.submit(context.t("Change the password"));
}

void second_step(html::Writer& out, const site::Frame& context, const Account& account) {
    out.add<"<h2>{}</h2>\n">(context.t("Second step"));
    if (account.has_totp) {
        out.add<"<p>{}</p>\n">(context.t("After the password you are asked for a code of the app on your telephone."));
        out.add<"<p><a class=\"btn btn-outline-primary btn-sm\" href=\"{}\">{}</a></p>\n">(context.href("/account/second-step"),
                                                                                           context.t("Do without the second step"));
        return;
    }
    out.add<"<p>{}</p>\n<p><a class=\"btn btn-outline-primary btn-sm\" href=\"{}\">{}</a></p>\n">(
        context.t("A code of an app on your telephone, after the password: who learns your password cannot sign in with it alone."),
        context.href("/account/second-step"), context.t("Set up the second step"));
}

void sessions(html::Writer& out, const site::Frame& context, const OwnAccount& own) {
    out.add<
        "<h2 id=\"sessions\">{}</h2>\n<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"sessions\" tabindex=\"0\">"
        "<table class=\"data-table\"><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
        "<th scope=\"col\">{}</th></tr></thead><tbody>\n">(context.t("Where you have signed in"), context.t("Browser"), context.t("Since"),
                                                           context.t("Last used"), context.t("What you can do"));
    for (const auto& session : own.sessions) {
        const auto browser = session.browser.empty() ? std::string(context.t("not known")) : session.browser;
        out.add<"<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>">(browser, site::day_text(context, session.created_at),
                                                                           site::day_text(context, session.used_at));
        if (session.id == own.this_session) {
            out.add<"{}">(context.t("This one"));
        } else {
            site::act_button(out, context,
                             {.action = "/account/sessions/end",
                              .label = std::string(context.t("End it")),
                              .name = "session",
                              .value = std::to_string(session.id.value),
                              .about = browser});
        }
        out.add<"</td></tr>\n">();
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace

void grant_words(html::Writer& out, const site::Frame& context, const RoleGrant& grant, Date today) {
    out.add<"{}: ">(context.t(label(grant.role)));
    if (grant.scope.empty()) {
        out.add<"{}">(context.t("the whole installation"));
    } else {
        out.add<"<span class=\"code\">{}</span>">(grant.scope);
    }
    if (grant.valid_from) {
        out.add<", {}">(context.words.with("from {}", {context.words.date(*grant.valid_from)}));
    }
    if (grant.valid_to) {
        out.add<", {}">(context.words.with("to {}", {context.words.date(*grant.valid_to)}));
    }
    if (!grant.counts_on(today)) {
        out.add<" ({})">(context.t("does not count today"));
    }
}

void account_body(html::Writer& out, const site::Frame& context, const OwnAccount& own) {
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Reserved area")),
                     .title = {own.account.name, own.account.name},
                     .lead = {own.account.email, own.account.email},
                     .facts = {}});
    site::act_button(out, context, {.action = "/sign-out", .label = std::string(context.t("Sign out"))});
    roles(out, context, own);
    password(out, context, own);
    second_step(out, context, own.account);
    sessions(out, context, own);
}

void second_step_body(html::Writer& out, const site::Frame& context, const SecondStepForm& form) {
    const std::string title(context.t("Set up the second step"));
    site::page_head(out, context, {.kicker = std::string(context.t("Reserved area")), .title = {title, title}, .lead = {}, .facts = {}});
    out.add<"<ol>\n<li>{}</li>\n<li>{}\n">(
        context.t("Open an authenticator app on your telephone. Any will do: they all follow the same standard (TOTP)."),
        context.t("Photograph this picture with it, or copy the key below."));
    out.add(form.picture);
    out.add<"<p>{}: <span class=\"code\">{}</span></p></li>\n<li>{}</li>\n</ol>\n">(
        context.t("Key"), form.secret, context.t("Write here the six digits that the app shows then."));
    site::Form fields(out, context, "/account/second-step", form.errors);
    fields.hidden("secret", form.secret);
    fields.input(
        {.name = "code", .label = context.t("Six digits"), .inputmode = "numeric", .autocomplete = "one-time-code", .characters_max = 12});
    fields.submit(context.t("From now on ask me for a code"), site::Link{"/account", std::string(context.t("Not now"))});
}

void second_step_end_body(html::Writer& out, const site::Frame& context, const site::Errors& errors) {
    const std::string title(context.t("Do without the second step"));
    const std::string lead(context.t("Then the password alone lets in again. Write it, to show that it is you."));
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Reserved area")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    site::Form form(out, context, "/account/second-step/end", errors);
    form.input({.name = "present",
                .label = context.t("Present password"),
                .type = "password",
                .autocomplete = "current-password",
                .characters_max = 256});
    form.submit(context.t("Do without the second step"), site::Link{"/account", std::string(context.t("Not now"))});
}

}  // namespace regia::people
