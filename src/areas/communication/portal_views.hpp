// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_card.hpp"
#include "areas/documents/act.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// The first page of the site; brings its own containers.
void portal(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards, const std::vector<documents::Act>& acts);

/// Every plan, one line of time for each lineage.
void all_plans(html::Writer& out, const site::Frame& context, const std::vector<PlanLine>& lines);

}  // namespace regia::communication
