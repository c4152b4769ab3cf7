// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_home.hpp"
#include "kit/db/reader.hpp"

namespace regia::communication {

[[nodiscard]] PlanHome load_plan_home(const db::Reader& data, const plan::Plan& plan, Date day);

}  // namespace regia::communication
