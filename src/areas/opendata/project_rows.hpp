// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace regia::opendata {

/// The sheet as one project of a projects file (docs/formats/plan-file.md), its lists in an order that does not depend on how they were
/// read: the same sheet always gives the same row.
[[nodiscard]] boost::json::object project_row(const projects::Sheet& sheet);

/// SHA-256 of what an import can write of a project: all of its row but its place in the plan and its ties to other projects.
[[nodiscard]] std::string digest_of(const projects::Sheet& sheet);

/// A value for a file or a message: 1234.50, 2021-03-24; empty when it is not known.
[[nodiscard]] std::string machine_text_of(const Value& value);

struct FieldChange {
    std::string name;
    std::string before;  ///< machine text; empty where nothing was known
    std::string after;
};

/// What readers call one of the lists of a sheet: English words of the catalogue.
[[nodiscard]] const char* list_label(std::string_view list);

/// What differs between two sheets of one project.
struct Differences {
    std::vector<FieldChange> fields;  ///< of the registry row, totals of money included
    std::vector<std::string> lists;   ///< names of the lists that differ: "places", "funding" …

    [[nodiscard]] bool empty() const { return fields.empty() && lists.empty(); }
};

/// Both with their totals added up.
[[nodiscard]] Differences differences_between(const projects::Sheet& before, const projects::Sheet& after);

}  // namespace regia::opendata
