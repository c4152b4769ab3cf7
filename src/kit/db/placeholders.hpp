// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::db {

/// "a = ? AND b = '?'" -> "a = $1 AND b = '?'": the one SQL text in PostgreSQL's notation.
[[nodiscard]] std::string numbered_placeholders(std::string_view sql);

}  // namespace regia::db
