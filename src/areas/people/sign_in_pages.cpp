// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/sign_in_pages.hpp"

#include "areas/people/account_store.hpp"
#include "areas/people/begin_session.hpp"
#include "areas/people/choose_password.hpp"
#include "areas/people/sign_in_views.hpp"
#include "kit/http/client_address.hpp"
#include "kit/site/page.hpp"
#include "kit/site/session_cookie.hpp"

#include <algorithm>

namespace regia::people {
namespace {

constexpr http::Rate attempts{20, std::chrono::minutes(10)};

Whence whence_of(const site::Call& call) { return {http::visitor_of(call.request.client), std::string(call.request.header("user-agent"))}; }

/// A wrong password, code or link is counted against the network it came from.
const Error& counted(const site::Context& context, const site::Call& call, const Error& error) {
    context.limits.note("sign-in", call.request.client, attempts);
    return error;
}

/// Never to another site, whatever the address says.
std::string way_on(const site::Context& context, std::string_view to) {
    const bool plain = std::all_of(to.begin(), to.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '\\'; });
    const bool own = plain && to.starts_with('/') && !to.starts_with("//");
    return site::localised(own ? to : "/office", context.language());
}

template <class View>
http::Response page_of(const site::Context& context, const char* title, unsigned status, View view) {
    site::Page page;
    page.title = context.t(title);
    page.status = status;
    html::Writer out;
    view(out);
    page.body = out.finish();
    return site::answer(context, page);
}

http::Response sign_in_form(const site::Context& context, const SignInForm& form, unsigned status) {
    return page_of(context, "Sign in", status, [&](html::Writer& out) { sign_in_body(out, context, form); });
}

http::Response code_form(const site::Context& context, const SignInForm& form, unsigned status) {
    return page_of(context, "The code of your app", status, [&](html::Writer& out) { code_body(out, context, form); });
}

http::Response password_form(const site::Context& context, const Account& account, std::string_view secret, const site::Errors& errors) {
    return page_of(context, "Choose your password", errors.empty() ? 200 : 422,
                   [&](html::Writer& out) { choose_password_body(out, context, account.email, secret, errors); });
}

}  // namespace

Result<http::Response> sign_in_page(const site::Context& context, const site::Call& call) {
    if (context.by().is_known()) {
        return http::redirect(way_on(context, call.parameter("to")));
    }
    if (!has_accounts(context.data)) {
        return page_of(context, "Sign in", 200, [&](html::Writer& out) { nobody_yet_body(out, context); });
    }
    return sign_in_form(context, {.email = {}, .to = std::string(call.parameter("to")), .errors = {}}, 200);
}

Result<http::Response> send_sign_in(const site::Context& context, const site::Call& call) {
    REGIA_TRY(context.limits.check("sign-in", call.request.client, attempts));
    const auto begun = sign_in(context.database, call.field("email"), call.field("password"), whence_of(call), context.now);
    if (!begun) {
        return sign_in_form(
            context, {std::string(call.field("email")), std::string(call.field("to")), {counted(context, call, begun.error())}}, 422);
    }
    const auto next = begun->needs_code ? site::localised("/sign-in/code?to=" + html::percent_encoded(call.field("to")), context.language())
                                        : way_on(context, call.field("to"));
    return site::with_session(http::redirect(next), context.settings, begun->secret);
}

Result<http::Response> code_page(const site::Context& context, const site::Call& call) {
    return code_form(context, {.email = {}, .to = std::string(call.parameter("to")), .errors = {}}, 200);
}

Result<http::Response> send_code(const site::Context& context, const site::Call& call) {
    REGIA_TRY(context.limits.check("sign-in", call.request.client, attempts));
    const auto secret = site::session_secret(call.request, context.settings);
    const auto begun = confirm_sign_in(context.database, secret, call.field("code"), whence_of(call), context.now);
    if (!begun) {
        return code_form(context, {{}, std::string(call.field("to")), {counted(context, call, begun.error())}}, 422);
    }
    return site::with_session(http::redirect(way_on(context, call.field("to"))), context.settings, begun->secret);
}

Result<http::Response> send_sign_out(const site::Context& context, const site::Call& call) {
    sign_out(context.database, site::session_secret(call.request, context.settings));
    return site::with_session(http::redirect(site::localised("/", context.language())), context.settings, {});
}

Result<http::Response> choose_password_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto account, account_of_link(context.database, call.parameter("link"), context.now));
    return password_form(context, account, call.parameter("link"), {}).with("Cache-Control", "no-store");
}

Result<http::Response> send_choose_password(const site::Context& context, const site::Call& call) {
    REGIA_TRY(context.limits.check("sign-in", call.request.client, attempts));
    const auto secret = call.field("link");
    const auto account = account_of_link(context.database, secret, context.now);
    if (!account) {
        return counted(context, call, account.error());
    }
    if (const auto chosen = choose_password(context.database, secret, call.field("password"), context.now); !chosen) {
        return password_form(context, *account, secret, {chosen.error()});
    }
    return http::redirect(site::localised("/sign-in", context.language()));
}

}  // namespace regia::people
