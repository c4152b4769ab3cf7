// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/account_views.hpp"

#include "areas/people/account_views.hpp"
#include "kit/site/instant.hpp"

namespace regia::office {
namespace {

void head(html::Writer& out, const site::Frame& context, const std::string& title, const std::string& lead) {
    site::page_head(out, context, {.kicker = std::string(context.t("Office")), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
}

void grants(html::Writer& out, const site::Frame& context, const std::vector<people::RoleGrant>& held) {
    out.add<"<ul class=\"list-unstyled mb-0\">">();
    for (const auto& grant : held) {
        out.add<"<li>">();
        people::grant_words(out, context, grant, context.today);
        out.add<"</li>">();
    }
    out.add<"</ul>">();
}

/// The whole installation, and each plan.
std::vector<site::Option> plan_options(const site::Frame& context, const std::vector<plan::Plan>& plans) {
    std::vector<site::Option> options{{"", std::string(context.t("the whole installation"))}};
    for (const auto& plan : plans) {
        options.push_back({plan.slug, context.t(plan.short_title)});
    }
    return options;
}

std::vector<site::Option> role_options(const site::Frame& context) {
    std::vector<site::Option> options{{"", std::string(context.t("Choose a role"))}};  // nobody is made an administrator by not choosing
    for (const auto& role : people::coded_values(people::Role{})) {
        options.push_back({std::string(role.code), std::string(context.t(role.label))});
    }
    return options;
}

void role_fields(site::Form& form, const site::Frame& context, const RoleFields& fields, const std::vector<plan::Plan>& plans) {
    form.select({.name = "role", .label = context.t("Role"), .value = fields.role}, role_options(context));
    form.select({.name = "plan", .label = context.t("In which plan"), .value = fields.plan}, plan_options(context, plans));
    form.input({.name = "part",
                .label = context.t("Only for a part of the plan"),
                .value = fields.part,
                .hint = context.t("A zone as “zone:” and its code, a municipality as “municipality:” and its ISTAT code."),
                .required = false});
    form.input(
        {.name = "organisation",
         .label = context.t("On behalf of"),
         .value = fields.organisation,
         .hint = context.t("The code of the organisation, as in its address on this site: for delegates of a body or an association."),
         .required = false});
    form.input({.name = "valid_from", .label = context.t("From"), .value = fields.valid_from, .type = "date", .required = false});
    form.input({.name = "valid_to", .label = context.t("To"), .value = fields.valid_to, .type = "date", .required = false});
}

void held_roles(html::Writer& out, const site::Frame& context, const AccountSheet& sheet) {
    const auto& account = sheet.summary.account;
    out.add<"<h2>{}</h2>\n">(context.t("Roles"));
    if (sheet.summary.grants.empty()) {
        out.add<"<p>{}</p>\n">(context.t("No role: this account can only change its own password."));
        return;
    }
    out.add<"<ul class=\"acts-list\">\n">();
    for (const auto& grant : sheet.summary.grants) {
        out.add<"<li><span>">();
        people::grant_words(out, context, grant, context.today);
        out.add<"</span> ">();
        site::act_button(out, context,
                         {.action = account_path(account.id) + "/roles/revoke",
                          .label = std::string(context.t("Revoke")),
                          .name = "grant",
                          .value = std::to_string(grant.id.value),
                          .about = std::string(context.t(people::label(grant.role))) + (grant.scope.empty() ? "" : " " + grant.scope)});
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

/// Shown once, to whoever made it: the site keeps its digest only.
void new_link(html::Writer& out, const site::Frame& context, const AccountSheet& sheet) {
    if (sheet.link.empty()) {
        return;
    }
    out.add<"<div class=\"done-note\" role=\"status\" tabindex=\"-1\" autofocus><p>{}</p><p><span class=\"code\">{}</span></p></div>\n">(
        context.words.with("Hand this link to {}, by a way that nobody else reads. It works once, for a week, and is shown only now:",
                           {sheet.summary.account.name}),
        sheet.link);
}

void acts(html::Writer& out, const site::Frame& context, const people::Account& account) {
    const auto act = [&](const char* end, const char* label) {
        site::act_button(out, context,
                         {.action = account_path(account.id) + end, .label = std::string(context.t(label)), .about = account.name});
    };
    out.add<"<h2>{}</h2>\n<p><a href=\"{}\">{}</a></p>\n<div class=\"acts\">\n">(
        context.t("What you can do"), context.href("/office/history?subject=account:" + std::to_string(account.id.value)),
        context.t("What was done with this account"));
    if (account.state == people::AccountState::closed) {
        act("/reopen", "Open the account again");
    } else {
        act("/link", "Make a new link");
        act("/close", "Close the account");
    }
    if (account.has_totp) {
        act("/second-step/end", "Take the second step off");
    }
    out.add<"</div>\n">();
}

}  // namespace

std::string account_path(Id<people::Account> account) { return "/office/accounts/" + std::to_string(account.value); }

void accounts_body(html::Writer& out, const site::Frame& context, const std::vector<AccountSummary>& accounts) {
    const std::string title(context.t("Accounts"));
    head(out, context, title, std::string(context.t("Who signs in here, and what each may do.")));
    out.add<
        "<p><a class=\"btn btn-primary\" href=\"{}\">{}</a></p>\n<div class=\"table-scroll\" role=\"region\" "
        "aria-labelledby=\"t-accounts\" "
        "tabindex=\"0\"><table class=\"data-table\"><caption id=\"t-accounts\">{}</caption><thead><tr><th scope=\"col\">{}</th>"
        "<th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n">(
        context.href("/office/accounts/new"), context.t("Invite somebody"), context.t("Accounts by name"), context.t("Name"),
        context.t("E-mail address"), context.t("State"), context.t("Roles"), context.t("Last seen"));
    for (const auto& [account, held] : accounts) {
        out.add<"<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td><td>{}</td><td>">(
            context.href(account_path(account.id)), account.name, account.email, context.t(people::label(account.state)));
        grants(out, context, held);
        out.add<"</td><td>{}</td></tr>\n">(site::day_text(context, account.last_seen_at));
    }
    out.add<"</tbody></table></div>\n">();
}

void account_body(html::Writer& out, const site::Frame& context, const AccountSheet& sheet, const site::Errors& errors) {
    const auto& account = sheet.summary.account;
    head(out, context, account.name, account.email);
    new_link(out, context, sheet);
    out.add<
        "<dl class=\"facts\"><div><dt>{}</dt><dd>{}</dd></div><div><dt>{}</dt><dd>{}</dd></div><div><dt>{}</dt><dd>{}</dd></div></dl>\n">(
        context.t("State"), context.t(people::label(account.state)), context.t("Last seen"), site::day_text(context, account.last_seen_at),
        context.t("Second step"), context.t(account.has_totp ? "set up" : "not set up"));
    held_roles(out, context, sheet);
    out.add<"<h2>{}</h2>\n">(context.t("Give a role"));
    site::Form form(out, context, account_path(account.id) + "/roles", errors);
    role_fields(form, context, sheet.fields, sheet.plans);
    form.submit(context.t("Give this role"));
    acts(out, context, account);
}

void invitation_body(html::Writer& out, const site::Frame& context, const InvitationFields& fields, const std::vector<plan::Plan>& plans,
                     const site::Errors& errors) {
    head(out, context, std::string(context.t("Invite somebody")),
         std::string(context.t("You get a link for this person, who chooses the password: nobody else ever knows it.")));
    site::Form form(out, context, "/office/accounts/new", errors);
    form.input({.name = "name", .label = context.t("Name"), .value = fields.name, .characters_max = 100});
    form.input({.name = "email", .label = context.t("E-mail address"), .value = fields.email, .type = "email", .characters_max = 254});
    role_fields(form, context, fields.role, plans);
    form.submit(context.t("Make the invitation"), site::Link{"/office/accounts", std::string(context.t("Back to the accounts"))});
}

}  // namespace regia::office
