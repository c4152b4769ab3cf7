// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act_words.hpp"
#include "areas/plan/plan.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// The register of acts of a plan, to work at.
void act_list(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<documents::Act>& acts);

struct ActForm {
    plan::Plan plan;
    std::string present;  ///< code of the act that is corrected; empty: a new one
    documents::ActWords words;
    std::string seen;                        ///< version of what the writer had before the eyes
    std::optional<documents::ActWords> now;  ///< what somebody else has saved meanwhile
    site::Errors errors;
};
void act_form(html::Writer& out, const site::Frame& context, const ActForm& form);

}  // namespace regia::office
