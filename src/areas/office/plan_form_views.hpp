// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan_beginning.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

struct PlanForm {
    plan::PlanBeginning beginning;
    std::vector<territory::Territory> territories;
    site::Errors errors;
};
void plan_form(html::Writer& out, const site::Frame& context, const PlanForm& form);

}  // namespace regia::office
