// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace regia::projects {

/// The sheet as a project of docs/formats/plan-file.md ("projects.json"): the same keys, amounts as decimal text, and what is not known or
/// empty left out. Of the relations the outgoing ones: each is written by the project that it belongs to.
[[nodiscard]] boost::json::object sheet_json(const Sheet& sheet);

/// A sum of rows; null where nobody has recorded one, which is not zero.
[[nodiscard]] boost::json::value recorded_json(Money sum);

}  // namespace regia::projects
