// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_card.hpp"
#include "kit/db/reader.hpp"

namespace regia::communication {

[[nodiscard]] PlanCard load_plan_card(const db::Reader& data, const plan::Plan& plan);

/// Every plan of the installation, featured ones first.
[[nodiscard]] std::vector<PlanCard> load_plan_cards(const db::Reader& data);

}  // namespace regia::communication
