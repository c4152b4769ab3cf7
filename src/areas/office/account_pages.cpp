// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/account_pages.hpp"

#include "areas/office/account_views.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/office/role_fields.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/close_account.hpp"
#include "areas/people/grant_role.hpp"
#include "areas/people/invite_account.hpp"
#include "areas/people/second_step.hpp"
#include "areas/plan/plan_store.hpp"

namespace regia::office {
namespace {

const site::Link above{"/office/accounts", "Accounts"};

RoleFields role_fields_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(call.field(name)); };
    return {field("role"), field("plan"), field("part"), field("organisation"), field("valid_from"), field("valid_to")};
}

Result<people::Account> requested_account(const site::Context& context, const site::Call& call) {
    const auto account = people::find_account(context.data, Id<people::Account>{number_in(call.argument("id"))});
    return account ? Result<people::Account>(*account) : not_found("There is no such account.");
}

/// What the page of an account shows besides the account.
struct Shown {
    RoleFields fields = {};
    site::Errors errors = {};
    std::string link = {};
};

/// Reads what is there now: after a verb has changed it, another state than that with which the request began.
http::Response account_answer(const site::Context& context, Id<people::Account> id, const Shown& shown) {
    const auto data = context.database.read();
    const auto account = people::find_account(*data, id).value_or(people::Account{});
    const AccountSheet sheet{{account, people::grants_of(*data, id)}, plan::all_plans(*data), shown.fields, shown.link};
    html::Writer out;
    account_body(out, context, sheet, shown.errors);
    return office_answer(context, account.name, {above}, shown.errors, out.finish());
}

http::Response invitation_answer(const site::Context& context, const InvitationFields& fields, const site::Errors& errors) {
    html::Writer out;
    invitation_body(out, context, fields, plan::all_plans(context.data), errors);
    return office_answer(context, std::string(context.t("Invite somebody")), {above}, errors, out.finish());
}

std::string address_of(const site::Context& context, const people::AccountLink& link) {
    return context.settings.public_url + site::localised("/choose-password?link=" + link.secret, context.language());
}

/// The verb has done it: back to the account. Or it has not: the page of the error.
Result<http::Response> after(const site::Context& context, Id<people::Account> account, const Status& done) {
    REGIA_TRY(done);
    return http::redirect(site::localised(account_path(account), context.language()));
}

}  // namespace

Result<http::Response> accounts_page(const site::Context& context, const site::Call&) {
    std::vector<AccountSummary> accounts;
    for (const auto& account : people::list_accounts(context.data)) {
        accounts.push_back({account, people::grants_of(context.data, account.id)});
    }
    html::Writer out;
    accounts_body(out, context, accounts);
    return office_answer(context, std::string(context.t("Accounts")), {}, {}, out.finish());
}

Result<http::Response> account_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    return account_answer(context, account.id, {});
}

Result<http::Response> invitation_page(const site::Context& context, const site::Call&) { return invitation_answer(context, {}, {}); }

Result<http::Response> send_invitation(const site::Context& context, const site::Call& call) {
    const InvitationFields fields{std::string(call.field("name")), std::string(call.field("email")), role_fields_of(call)};
    const auto grant = grant_of(context.data, fields.role);
    if (!grant) {
        return invitation_answer(context, fields, {grant.error()});
    }
    const auto link = people::invite_account(context.database, context.by(), fields.email, fields.name, *grant, context.now);
    if (!link) {
        return invitation_answer(context, fields, {link.error()});
    }
    return account_answer(context, link->account, {.link = address_of(context, *link)});
}

Result<http::Response> send_role(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    auto fields = role_fields_of(call);
    auto grant = grant_of(context.data, fields);
    if (!grant) {
        return account_answer(context, account.id, {.fields = std::move(fields), .errors = {grant.error()}});
    }
    grant->account = account.id;
    return after(context, account.id, people::grant_role(context.database, context.by(), *grant, context.now));
}

Result<http::Response> send_role_revocation(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    const Id<people::RoleGrant> grant{number_in(call.field("grant"))};
    return after(context, account.id, people::revoke_role(context.database, context.by(), account.id, grant, context.today));
}

Result<http::Response> send_link(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    REGIA_TRY_ASSIGN(const auto link, people::renew_link(context.database, context.by(), account.id, context.now));
    return account_answer(context, account.id, {.link = address_of(context, link)});
}

Result<http::Response> send_closing(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    return after(context, account.id, people::close_account(context.database, context.by(), account.id, context.today));
}

Result<http::Response> send_reopening(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    return after(context, account.id, people::reopen_account(context.database, context.by(), account.id));
}

Result<http::Response> send_second_step_end(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, requested_account(context, call));
    return after(context, account.id, people::end_second_step(context.database, context.by(), account.id));
}

}  // namespace regia::office
