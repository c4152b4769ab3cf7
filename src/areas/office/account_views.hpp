// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/office/account_sheet.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// Somebody to be invited, as the form says it.
struct InvitationFields {
    std::string name;
    std::string email;
    RoleFields role;
};

void accounts_body(html::Writer& out, const site::Frame& context, const std::vector<AccountSummary>& accounts);
void account_body(html::Writer& out, const site::Frame& context, const AccountSheet& sheet, const site::Errors& errors);
void invitation_body(html::Writer& out, const site::Frame& context, const InvitationFields& fields, const std::vector<plan::Plan>& plans,
                     const site::Errors& errors);

[[nodiscard]] std::string account_path(Id<people::Account> account);

}  // namespace regia::office
