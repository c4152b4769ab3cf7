// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/reader.hpp"

#include <boost/json/object.hpp>

namespace regia::opendata {

/// The taxonomies of `owner` (a plan's slug; empty: the shared ones), as the `taxonomies` of a file.
[[nodiscard]] boost::json::array taxonomies_of(const db::Reader& data, std::string_view owner);

/// The organisations that a plan names, as the `organisations` of a file.
[[nodiscard]] boost::json::array organisations_of(const db::Reader& data, const std::vector<std::string>& codes);

}  // namespace regia::opendata
