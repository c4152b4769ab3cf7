// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_home.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// The first page of a plan; brings its own containers. Sections without anything to say are left out.
void plan_home(html::Writer& out, const site::Frame& context, const PlanHome& home);

}  // namespace regia::communication
