// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node.hpp"
#include "kit/db/reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::opendata {

/// The local codes of a plan's projects after one, in an order that does not change when they are loaded anew.
[[nodiscard]] std::vector<std::string> local_codes_after(const db::Reader& data, Id<plan::Plan> plan, std::string_view after, int limit);

/// Every organisation that the plan names: who makes it, parties of nodes, subjects of projects. By code.
[[nodiscard]] std::vector<std::string> organisations_named_by(const db::Reader& data, Id<plan::Plan> plan);

/// "plan-slug@edition:node" for every node of every plan: how files name nodes of other editions.
struct NodeName {
    Id<plan::Node> node;
    std::string reference;
};
[[nodiscard]] std::vector<NodeName> node_names(const db::Reader& data);

}  // namespace regia::opendata
