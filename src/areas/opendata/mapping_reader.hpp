// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping.hpp"
#include "base/result.hpp"

namespace regia::opendata {

/// Reads a mapping from JSON. `name` is for messages; `invalid` names every key at fault.
[[nodiscard]] Result<Mapping> read_mapping(std::string_view text, std::string_view name);

/// The built-in mapping of that name, or the one in the JSON file of that path; all built-in ones when `name` is empty.
[[nodiscard]] Result<std::vector<Mapping>> find_mappings(const std::string& name);

}  // namespace regia::opendata
