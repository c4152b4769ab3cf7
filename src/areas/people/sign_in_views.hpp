// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/form.hpp"

namespace regia::people {

/// What was sent, to be mended; nothing where nobody has tried yet.
struct SignInForm {
    std::string email;
    std::string to;  ///< where who signs in wanted to go
    site::Errors errors;
};

void sign_in_body(html::Writer& out, const site::Frame& context, const SignInForm& form);
/// Where nobody has an account yet: what whoever looks after the site does first.
void nobody_yet_body(html::Writer& out, const site::Frame& context);
void code_body(html::Writer& out, const site::Frame& context, const SignInForm& form);

/// For who holds the link of an invitation or of a lost password. `email`: whose account it opens.
void choose_password_body(html::Writer& out, const site::Frame& context, std::string_view email, std::string_view secret,
                          const site::Errors& errors);

/// Two fields for one new password are one too many: what is typed can be seen, and pasted from a password manager.
[[nodiscard]] site::Input new_password(const site::Frame& context);

}  // namespace regia::people
