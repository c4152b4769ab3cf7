// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_home.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// Money by source as bars, with the table. Nothing is written without money.
void sources_chart(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<SourceMoney>& sources);

/// Nodes with their projects and the progress of payments; titles are headings of level three. `slug` is the plan's, `edition` empty for
/// the current one.
void node_totals(html::Writer& out, const site::Frame& context, std::string_view slug, std::string_view edition,
                 const std::vector<NodeTotal>& nodes);

/// What the sums of parts do not tell: that they may exceed the whole. Nothing without projects.
void node_sums_note(html::Writer& out, const site::Frame& context, const projects::Total& whole);

/// Of how many projects it is our reading that they belong here; nothing when all of them say so.
void placed_by_us_note(html::Writer& out, const site::Frame& context, const projects::Total& total);

}  // namespace regia::communication
