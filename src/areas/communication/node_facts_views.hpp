// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_sheet.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// Competence, character, populations, zone and classifications as a sheet.
void node_facts(html::Writer& out, const site::Frame& context, const NodeSheet& sheet);

/// Who takes part, and the ties with other nodes in both directions.
void node_ties(html::Writer& out, const site::Frame& context, const NodeSheet& sheet);

}  // namespace regia::communication
