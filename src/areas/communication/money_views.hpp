// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_home.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// Money by source as bars, with the table. Nothing is written without money.
void sources_chart(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<SourceMoney>& sources);

/// Nodes with their projects and the progress of payments; titles are headings of level three. `slug` is the plan's.
void node_totals(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<NodeTotal>& nodes);

}  // namespace regia::communication
