// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/setup_views.hpp"

#include "areas/people/sign_in_views.hpp"

namespace regia::office {

void setup_body(html::Writer& out, const site::Frame& context, const SetupFields& fields, const site::Errors& errors) {
    const std::string title(context.t("Begin with Regia"));
    const std::string lead(
        context.t("This installation has nobody who looks after it yet. Make the first account: it is the administrator's, who "
                  "lets everybody else in."));
    site::page_head(out, context, {.kicker = std::string(context.t("Office")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    site::Form form(out, context, "/setup", errors);
    form.hidden("key", fields.key);
    form.input({.name = "name", .label = context.t("Your name"), .value = fields.name, .autocomplete = "name", .characters_max = 100});
    form.input({.name = "email",
                .label = context.t("E-mail address"),
                .value = fields.email,
                .type = "email",
                .autocomplete = "username",
                .characters_max = 254});
    form.input(people::new_password(context));
    form.submit(context.t("Begin"));
}

}  // namespace regia::office
