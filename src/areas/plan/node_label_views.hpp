// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The small pieces by which every page of a plan names its nodes.
namespace regia::plan {

/// What the plan calls the node's level ("asse"); its code where the plan says nothing.
[[nodiscard]] std::string_view level_name(const site::Frame& context, const std::vector<Level>& levels, const Node& node);

/// The label of whatever is not a recorded fact; nothing for a fact.
void evidence_label(html::Writer& out, const site::Frame& context, Evidence evidence);

/// Code and title as a link to the node's page. `edition` is empty for the plan's current one.
void node_link(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition, const Node& node);

/// "2.1, 2.3": codes that lead to the nodes, their titles for who points at them or listens.
void node_codes(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition,
                const std::vector<const Node*>& nodes);

}  // namespace regia::plan
