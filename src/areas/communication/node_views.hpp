// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_sheet.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// The page of a node; brings its own containers.
void node_sheet(html::Writer& out, const site::Frame& context, const NodeSheet& sheet);

}  // namespace regia::communication
