// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_sheet.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// The trace of a node: from the plan down to the money that was paid, and from what it was before to what became of it. Each step is a
/// link, so it is read both ways: why each euro is spent, and what came of each intention.
void trace(html::Writer& out, const site::Frame& context, const NodeSheet& sheet);

}  // namespace regia::communication
