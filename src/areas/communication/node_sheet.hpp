// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_total.hpp"
#include "areas/communication/place.hpp"
#include "areas/plan/lineage.hpp"
#include "areas/projects/project.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace regia::communication {

/// A node of another edition or plan that this one came from, or became.
struct Relative {
    plan::Outcome outcome = plan::Outcome::kept;
    Text note;
    std::optional<plan::Node> node;  ///< none: this one was new, or was dropped
    std::string plan_slug;
    Text plan_title;
    std::string edition_code;
    Text edition_name;
};

/// A classification and the terms of it that a node carries.
struct TermGroup {
    std::string taxonomy;
    Text name;
    std::vector<documents::Term> terms;
};

/// All that the page of a node says.
struct NodeSheet {
    plan::Plan plan;
    plan::Edition edition;
    plan::Node node;
    Text level_name;
    std::vector<plan::Level> levels;
    std::vector<plan::Node> ancestors;  ///< from the root down
    std::vector<NodeTotal> children;
    std::vector<TermGroup> terms;
    std::vector<Text> populations;
    std::vector<plan::Party> parties;
    std::vector<plan::NodeLink> links;
    std::optional<territory::Zone> zone;
    std::vector<Relative> before;
    std::vector<Relative> after;
    projects::Total total;                        ///< of the projects here and below; nothing in editions that are not current
    std::vector<projects::ProjectLine> projects;  ///< the largest
    std::shared_ptr<const plan::NodeNames> nodes = std::make_shared<const plan::NodeNames>();  ///< on which they stand
    std::vector<Place> places;                                                                 ///< the territory with these projects
    bool in_current_edition = false;  ///< whether the current edition has a node with this code
};

/// What the level of a node is called in its plan.
[[nodiscard]] Text level_name(const std::vector<plan::Level>& levels, const plan::Node& node);

/// Terms side by side by their classification, in the order given.
[[nodiscard]] std::vector<TermGroup> grouped(const std::vector<documents::Term>& terms);

}  // namespace regia::communication
