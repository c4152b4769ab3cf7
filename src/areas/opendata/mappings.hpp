// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

/// The layouts that Regia knows by itself, as JSON (docs/formats/import-projects.md).
namespace regia::opendata {

/// The lists that Regia itself writes, CSV and spreadsheet, in both languages.
extern const std::string_view own_mapping;

extern const std::string_view pnrr_reshaped_mapping;
extern const std::string_view italia_domani_mapping;

/// The names and prefixes of the bodies of the Italian state that layouts share: `"bodies": "italian"` in a mapping.
extern const std::string_view italian_bodies;

}  // namespace regia::opendata
