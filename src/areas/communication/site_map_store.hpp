// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/reader.hpp"

#include <string>
#include <vector>

namespace regia::communication {

/// The addresses of everything that can be found, without the language; `limit` at most.
[[nodiscard]] std::vector<std::string> list_public_paths(const db::Reader& data, int limit);

}  // namespace regia::communication
