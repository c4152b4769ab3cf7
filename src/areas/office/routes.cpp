// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/routes.hpp"

#include "areas/office/account_pages.hpp"
#include "areas/office/history_pages.hpp"
#include "areas/office/office_pages.hpp"
#include "areas/office/permissions.hpp"
#include "areas/office/setup_pages.hpp"

namespace regia::office {

std::span<const site::Route> routes() {
    using enum http::Method;
    using site::everyone;
    using site::signed_in;
    static constexpr std::array table{
        site::Route{get, "/setup", everyone, setup_page, "Begin: the first account of an installation"},
        site::Route{post, "/setup", everyone, send_setup, "Makes the first account, the administrator's"},
        site::Route{get, "/office", signed_in, office_page, "The office: where the work begins"},
        site::Route{get, "/office/history", read_history, history_page, "What was done, by whom and when"},
        site::Route{get, "/office/accounts", manage_accounts, accounts_page, "Accounts and their roles"},
        site::Route{get, "/office/accounts/new", manage_accounts, invitation_page, "Invite somebody"},
        site::Route{post, "/office/accounts/new", manage_accounts, send_invitation, "Makes an account and the link of its invitation"},
        site::Route{get, "/office/accounts/{id}", manage_accounts, account_page, "An account, its roles, what can be done with it"},
        site::Route{post, "/office/accounts/{id}/roles", manage_accounts, send_role, "Gives a role"},
        site::Route{post, "/office/accounts/{id}/roles/revoke", manage_accounts, send_role_revocation, "Revokes a role"},
        site::Route{post, "/office/accounts/{id}/link", manage_accounts, send_link, "Makes a new link to choose a password"},
        site::Route{post, "/office/accounts/{id}/close", manage_accounts, send_closing, "Closes an account"},
        site::Route{post, "/office/accounts/{id}/reopen", manage_accounts, send_reopening, "Opens a closed account again"},
        site::Route{post, "/office/accounts/{id}/second-step/end", manage_accounts, send_second_step_end,
                    "Takes the authenticator app off an account"},
    };
    return table;
}

}  // namespace regia::office
