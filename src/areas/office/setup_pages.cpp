// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/setup_pages.hpp"

#include "areas/office/setup_views.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/begin_installation.hpp"
#include "areas/people/begin_session.hpp"
#include "kit/auth/token.hpp"
#include "kit/http/client_address.hpp"
#include "kit/site/page.hpp"
#include "kit/site/session_cookie.hpp"

namespace regia::office {
namespace {

Status check_who(const site::Context& context, std::string_view key) {
    if (people::has_accounts(context.data)) {
        return conflict("This installation has its administrator already: sign in.");
    }
    const auto& wanted = context.settings.setup_key;
    if (wanted.empty() || !auth::same_secret(key, wanted)) {
        return forbidden(
            "Open the address that the program printed when it was started: it ends with a key that only its administrator can read.");
    }
    return Done{};
}

http::Response form_answer(const site::Context& context, const SetupFields& fields, const site::Errors& errors) {
    site::Page page;
    page.title = context.t("Begin with Regia");
    page.status = errors.empty() ? 200 : 422;
    html::Writer out;
    setup_body(out, context, fields, errors);
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace

Result<http::Response> setup_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY(check_who(context, call.parameter("key")));
    return form_answer(context, {{}, {}, std::string(call.parameter("key"))}, {}).with("Cache-Control", "no-store");
}

Result<http::Response> send_setup(const site::Context& context, const site::Call& call) {
    REGIA_TRY(check_who(context, call.field("key")));
    const auto email = call.field("email");
    const auto password = call.field("password");
    const auto begun = people::begin_installation(context.database, email, call.field("name"), password, context.now);
    if (!begun) {
        return form_answer(context, {std::string(call.field("name")), std::string(email), std::string(call.field("key"))}, {begun.error()});
    }
    const http::Response to_office = http::redirect(site::localised("/office", context.language()));
    const auto session =
        people::sign_in(context.database, email, password,
                        {http::visitor_of(call.request.client), std::string(call.request.header("user-agent"))}, context.now);
    return session ? site::with_session(to_office, context.settings, session->secret) : to_office;
}

}  // namespace regia::office
