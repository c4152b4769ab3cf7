// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/sign_in_views.hpp"

namespace regia::people {
namespace {

void head(html::Writer& out, const site::Frame& context, const char* title, const char* lead) {
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Reserved area")),
                     .title = {std::string(context.t(title)), std::string(context.t(title))},
                     .lead = {std::string(context.t(lead)), std::string(context.t(lead))},
                     .facts = {}});
}

}  // namespace

site::Input new_password(const site::Frame& context) {
    return {.name = "password",
            .label = context.t("New password"),
            .type = "password",
            .hint = context.t("At least 12 characters. A sentence that only you would say is good, and easy to remember."),
            .autocomplete = "new-password",
            .characters_max = 256};
}

void sign_in_body(html::Writer& out, const site::Frame& context, const SignInForm& form) {
    head(out, context, "Sign in", "For who works at the plan. Everything that is published can be read without signing in.");
    site::Form fields(out, context, "/sign-in", form.errors);
    fields.hidden("to", form.to);
    fields.input({.name = "email",
                  .label = context.t("E-mail address"),
                  .value = form.email,
                  .type = "email",
                  .autocomplete = "username",
                  .characters_max = 254});
    fields.input({.name = "password",
                  .label = context.t("Password"),
                  .type = "password",
                  .autocomplete = "current-password",
                  .characters_max = 256});
    fields.submit(context.t("Sign in"));
    out.add<"<p>{}</p>\n">(
        context.t("If you have lost your password, or were not invited yet, ask the administrator of this site for a link."));
}

void nobody_yet_body(html::Writer& out, const site::Frame& context) {
    head(out, context, "Sign in", "For who works at the plan. Everything that is published can be read without signing in.");
    out.add<"<p>{}</p>\n">(context.t(
        "Nobody has an account on this site yet. Who looks after it opens the address that the program printed when it was started."));
}

void code_body(html::Writer& out, const site::Frame& context, const SignInForm& form) {
    head(out, context, "The code of your app", "One more step: the authenticator app on your telephone shows six digits for this site.");
    site::Form fields(out, context, "/sign-in/code", form.errors);
    fields.hidden("to", form.to);
    fields.input({.name = "code",
                  .label = context.t("Six digits"),
                  .hint = context.t("They change every thirty seconds."),
                  .inputmode = "numeric",
                  .autocomplete = "one-time-code",
                  .characters_max = 12});
    fields.submit(context.t("Go on"), site::Link{"/sign-in", std::string(context.t("Begin again"))});
    out.add<"<p>{}</p>\n">(context.t("If you have lost your telephone, ask the administrator to take this step off your account."));
}

void choose_password_body(html::Writer& out, const site::Frame& context, std::string_view email, std::string_view secret,
                          const site::Errors& errors) {
    head(out, context, "Choose your password", "Then sign in with it. The link that brought you here works once.");
    site::Form fields(out, context, "/choose-password", errors);
    fields.hidden("link", secret);
    // Not to be changed, and there for password managers: they note which account the password is of.
    out.add<
        "<div class=\"field\"><label for=\"i-email\">{}</label><input id=\"i-email\" type=\"email\" value=\"{}\" autocomplete=\"username\" "
        "readonly></div>\n">(context.t("E-mail address"), email);
    fields.input(new_password(context));
    fields.submit(context.t("Keep this password"));
}

}  // namespace regia::people
