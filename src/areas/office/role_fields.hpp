// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/office/account_sheet.hpp"
#include "kit/db/reader.hpp"

namespace regia::office {

/// The role that the fields of a form describe. `invalid`, with the field, for a role, plan, part, organisation or date that is none.
[[nodiscard]] Result<people::RoleGrant> grant_of(const db::Reader& data, const RoleFields& fields);

}  // namespace regia::office
