// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/territory/zone.hpp"
#include "kit/db/reader.hpp"

#include <boost/json/object.hpp>

namespace regia::opendata {

/// A territory as territory.json. Of a municipality that left and came back, the last membership is told.
[[nodiscard]] boost::json::object territory_file(const db::Reader& data, const territory::Territory& territory);

/// Where data come from, as the `sources` of a file: those that `owner` has said.
[[nodiscard]] boost::json::array sources_of(const db::Reader& data, std::string_view owner);

}  // namespace regia::opendata
