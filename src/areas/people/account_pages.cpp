// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/account_pages.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/account_views.hpp"
#include "areas/people/begin_session.hpp"
#include "areas/people/choose_password.hpp"
#include "areas/people/second_step.hpp"
#include "areas/people/session_store.hpp"
#include "kit/auth/totp.hpp"
#include "kit/chart/qr_code.hpp"
#include "kit/site/page.hpp"

#include <charconv>

namespace regia::people {
namespace {

constexpr http::Rate attempts{20, std::chrono::minutes(10)};

http::Response answer_with(const site::Context& context, std::string title, const site::Errors& errors, html::Html body) {
    site::Page page;
    page.title = std::move(title);
    page.status = errors.empty() ? 200 : 422;
    page.body = std::move(body);
    return site::answer(context, page);
}

Result<http::Response> own_account(const site::Context& context, site::Errors errors, bool changed) {
    const Id<Account> id{context.by().account};
    const auto account = find_account(context.data, id);
    if (!account) {
        return not_found("There is no such account.");
    }
    const OwnAccount own{
        *account, grants_of(context.data, id), sessions_of(context.data, id), {context.by().session}, context.today, std::move(errors),
        changed};
    html::Writer out;
    account_body(out, context, own);
    return answer_with(context, account->name, own.errors, out.finish());
}

Result<http::Response> second_step_form(const site::Context& context, std::string secret, site::Errors errors) {
    const auto account = find_account(context.data, Id<Account>{context.by().account});
    if (!account) {
        return not_found("There is no such account.");
    }
    SecondStepForm form{std::move(secret), {}, std::move(errors)};
    const auto address = auth::totp_address(context.t(context.settings.name), account->email, form.secret);
    REGIA_TRY_ASSIGN(form.picture, chart::qr_code(address, context.t("The key for your authenticator app, as a picture")));
    html::Writer out;
    second_step_body(out, context, form);
    return answer_with(context, std::string(context.t("Set up the second step")), form.errors, out.finish());
}

http::Response second_step_end_form(const site::Context& context, const site::Errors& errors) {
    html::Writer out;
    second_step_end_body(out, context, errors);
    return answer_with(context, std::string(context.t("Do without the second step")), errors, out.finish());
}

http::Response back_to(const site::Context& context, std::string_view path) {
    return http::redirect(site::localised(path, context.language()));
}

}  // namespace

Result<http::Response> account_page(const site::Context& context, const site::Call& call) {
    return own_account(context, {}, call.parameter("done") == "password");
}

Result<http::Response> send_password(const site::Context& context, const site::Call& call) {
    REGIA_TRY(context.limits.check("password", context.by().text(), attempts));
    const auto changed = change_password(context.database, context.by(), call.field("present"), call.field("password"));
    if (!changed) {
        context.limits.note("password", context.by().text(), attempts);
        return own_account(context, {changed.error()}, false);
    }
    return back_to(context, "/account?done=password");
}

Result<http::Response> send_session_end(const site::Context& context, const site::Call& call) {
    const auto text = call.field("session");
    Id<Session> session;
    std::from_chars(text.data(), text.data() + text.size(), session.value);
    REGIA_TRY(end_session(context.database, context.by(), session));
    return back_to(context, "/account");
}

Result<http::Response> second_step_page(const site::Context& context, const site::Call&) {
    const auto account = find_account(context.data, Id<Account>{context.by().account});
    return account && account->has_totp ? Result<http::Response>(second_step_end_form(context, {}))
                                        : second_step_form(context, auth::make_totp_secret(), {});
}

Result<http::Response> send_second_step(const site::Context& context, const site::Call& call) {
    const auto begun = begin_second_step(context.database, context.by(), call.field("secret"), call.field("code"), context.now);
    if (!begun && begun.error().field.empty()) {
        return begun.error();
    }
    return begun ? Result<http::Response>(back_to(context, "/account"))
                 : second_step_form(context, std::string(call.field("secret")), {begun.error()});
}

Result<http::Response> send_second_step_end(const site::Context& context, const site::Call& call) {
    REGIA_TRY(context.limits.check("password", context.by().text(), attempts));
    if (const auto known = check_present_password(context.database, context.by(), call.field("present")); !known) {
        context.limits.note("password", context.by().text(), attempts);
        return second_step_end_form(context, {known.error()});
    }
    REGIA_TRY(end_second_step(context.database, context.by(), {context.by().account}));
    return back_to(context, "/account");
}

}  // namespace regia::people
