// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "kit/site/components.hpp"

namespace regia::office {

/// Where the work on a plan begins: what there is, and what comes next.
struct PlanDesk {
    plan::Plan plan;
    std::vector<plan::Edition> editions;
    plan::Edition draft;  ///< the one that is written at; no record when none is
    std::size_t municipalities = 0;
    std::size_t zones = 0;
    std::size_t nodes = 0;  ///< of the draft, else of the edition that the plan's pages show
    std::size_t acts = 0;
    std::int64_t projects = 0;
};
void plan_desk(html::Writer& out, const site::Frame& context, const PlanDesk& desk);

}  // namespace regia::office
