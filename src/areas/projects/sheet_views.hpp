// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/cup.hpp"
#include "areas/projects/sheet.hpp"
#include "kit/site/components.hpp"

#include <map>
#include <string>
#include <vector>

namespace regia::projects {

/// Everything that a project's page shows.
struct SheetPage {
    const plan::Plan& plan;
    const Sheet& sheet;
    std::vector<std::vector<plan::Node>> paths;      ///< for each of the sheet's nodes: from the first level down to it
    std::map<std::string, documents::Term> sources;  ///< by code; a source that nobody described is missing
    std::map<std::string, documents::Term> phases;
    std::map<std::string, Text> taxonomies{};  ///< their names by code
};

/// The whole sheet. It prints on paper: charts stay on the screen, their tables are printed.
void sheet_body(html::Writer& out, const site::Frame& context, const SheetPage& page);

/// What the form of a CUP says: never that the project exists.
[[nodiscard]] std::string cup_verdict(const site::Frame& context, const CupCheck& check);

}  // namespace regia::projects
