// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition_life.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// An edition and the acts on which it stands.
struct EditionCard {
    plan::Edition edition;
    std::vector<documents::Act> acts;
    bool is_past = false;  ///< another one has taken its place: no step follows
};

/// The life of a plan's editions, the latest first.
struct EditionList {
    plan::Plan plan;
    std::vector<EditionCard> cards;
    std::string next_code;  ///< proposed for the next one; empty while one is under way
    Text next_name;
    bool may_adopt = false;
    site::Errors errors;
};
void edition_list(html::Writer& out, const site::Frame& context, const EditionList& list);

/// One step of an edition, with the act that makes it lawful.
struct StepForm {
    plan::Plan plan;
    plan::Edition edition;
    plan::EditionStep step;
    std::string act_date;  ///< as it was typed
    site::Errors errors;
};
void step_form(html::Writer& out, const site::Frame& context, const StepForm& form);

}  // namespace regia::office
