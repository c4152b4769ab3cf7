// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping.hpp"

/// The layouts that Regia knows by itself, as JSON (docs/formats/import-projects.md).
namespace regia::opendata {

extern const std::string_view pnrr_reshaped_mapping;
extern const std::string_view italia_domani_mapping;

/// The names and prefixes of the bodies of the Italian state that layouts share: `"bodies": "italian"` in a mapping.
extern const std::string_view italian_bodies;

/// The built-in mapping of that name, or the one in the JSON file of that path; all built-in ones when `name` is empty.
[[nodiscard]] Result<std::vector<Mapping>> find_mappings(const std::string& name);

}  // namespace regia::opendata
