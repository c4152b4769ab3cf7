// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/node_sheet.hpp"
#include "kit/db/reader.hpp"

namespace regia::communication {

[[nodiscard]] NodeSheet load_node_sheet(const db::Reader& data, const plan::Plan& plan, const plan::Edition& edition, const plan::Node& node,
                                        Date day);

}  // namespace regia::communication
