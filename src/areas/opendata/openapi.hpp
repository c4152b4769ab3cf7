// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace regia::opendata {

/// The description of the interface for programs, OpenAPI 3.0.3, made from the table of routes. It keeps the rules of the Italian
/// interoperability guidelines (ModI; AGID determination 547/2021): semantic version, contact, described servers, /status, problem+json for
/// every fault, formats for every number, no verbs in the names of operations.
[[nodiscard]] boost::json::object openapi(const std::vector<site::Route>& routes, const site::Settings& settings);

}  // namespace regia::opendata
