// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

inline constexpr std::size_t node_code_bytes_max = 40;

/// What a part may be called in addresses and in printed tables: `invalid` (field "code") otherwise.
[[nodiscard]] Status check_node_code(std::string_view code);

/// "2.3" after "2.1" and "2.2"; "4" at the top.
[[nodiscard]] std::string next_code(const std::vector<Node>& siblings, std::string_view parent);

/// The levels that a part may have under one of `depth` (-1: at the top).
[[nodiscard]] std::vector<Level> levels_below(const std::vector<Level>& levels, std::int64_t depth);

}  // namespace regia::plan
