// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "areas/people/role.hpp"
#include "areas/people/session.hpp"
#include "kit/site/form.hpp"

#include <vector>

namespace regia::people {

/// What somebody sees of the own account.
struct OwnAccount {
    Account account;
    std::vector<RoleGrant> grants;
    std::vector<Session> sessions;
    Id<Session> this_session;
    Date today;
    site::Errors errors;   ///< of the form for a new password
    bool changed = false;  ///< the password was, just now
};
void account_body(html::Writer& out, const site::Frame& context, const OwnAccount& own);

/// Where to copy the secret into an authenticator app.
struct SecondStepForm {
    std::string secret;
    html::Html picture;  ///< the same, for the app to photograph
    site::Errors errors;
};
void second_step_body(html::Writer& out, const site::Frame& context, const SecondStepForm& form);
void second_step_end_body(html::Writer& out, const site::Frame& context, const site::Errors& errors);

/// The roles of an account in words: role, where, from when to when.
void grant_words(html::Writer& out, const site::Frame& context, const RoleGrant& grant, Date today);

}  // namespace regia::people
