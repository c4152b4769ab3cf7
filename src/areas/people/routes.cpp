// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/routes.hpp"

#include "areas/people/account_pages.hpp"
#include "areas/people/organisation.hpp"
#include "areas/people/organisation_api.hpp"
#include "areas/people/sign_in_pages.hpp"

namespace regia::people {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    using site::signed_in;
    static constexpr std::array table{
        site::Route{get, "/sign-in", everyone, sign_in_page, "Sign in"},
        site::Route{post, "/sign-in", everyone, send_sign_in, "Signs in: the password"},
        site::Route{get, "/sign-in/code", everyone, code_page, "Sign in: the code of the app"},
        site::Route{post, "/sign-in/code", everyone, send_code, "Signs in: the code of the app"},
        site::Route{post, "/sign-out", everyone, send_sign_out, "Signs out"},
        site::Route{get, "/choose-password", everyone, choose_password_page, "Choose a password, by the link of an invitation"},
        site::Route{post, "/choose-password", everyone, send_choose_password, "Keeps the password that was chosen"},
        site::Route{get, "/account", signed_in, account_page, "The own account"},
        site::Route{post, "/account/password", signed_in, send_password, "Changes the own password"},
        site::Route{post, "/account/sessions/end", signed_in, send_session_end, "Ends another session of the own account"},
        site::Route{get, "/account/second-step", signed_in, second_step_page, "Set up an authenticator app"},
        site::Route{post, "/account/second-step", signed_in, send_second_step, "Begins to ask for a code of the app"},
        site::Route{post, "/account/second-step/end", signed_in, send_second_step_end, "No longer asks for a code"},
        site::Route{get, "/api/v1/organisations", everyone, api_organisations, "Organisations by name; “kind” chooses one kind.",
                    describe_organisation, true, "kind"},
        site::Route{get, "/api/v1/organisations/{code}", everyone, api_organisation, "One organisation.", describe_organisation, false},
    };
    return table;
}

}  // namespace regia::people
