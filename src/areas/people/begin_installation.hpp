// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"
#include "kit/db/database.hpp"

#include <string_view>

namespace regia::people {

/// Makes the administrator with whom an installation begins. `conflict` when there is any account.
[[nodiscard]] Status begin_installation(db::Database& database, std::string_view email, std::string_view name, std::string_view password,
                                        Instant now);

}  // namespace regia::people
