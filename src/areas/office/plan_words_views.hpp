// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan_words.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// What is said of a plan as a whole.
struct PlanWordsForm {
    plan::Plan plan;
    plan::PlanWords words;
    std::string seen;                    ///< version of what the writer had before the eyes
    std::optional<plan::PlanWords> now;  ///< what somebody else has saved meanwhile
    site::Errors errors;
};
void plan_words_form(html::Writer& out, const site::Frame& context, const PlanWordsForm& form);

}  // namespace regia::office
