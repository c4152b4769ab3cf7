// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"
#include "areas/projects/project_words.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// The projects of a plan, to choose one to work at.
struct ProjectList {
    plan::Plan plan;
    std::string words;  ///< that were looked for
    std::vector<projects::ProjectLine> projects;
    bool has_more = false;
};
void project_list(html::Writer& out, const site::Frame& context, const ProjectList& list);

struct ProjectForm {
    plan::Plan plan;
    std::string present;  ///< local code of the project that is changed; empty: a new one
    projects::ProjectWords words;
    std::string seen;                           ///< version of what the writer had before the eyes
    std::vector<plan::Node> nodes;              ///< on which it can stand
    std::optional<projects::ProjectWords> now;  ///< what somebody else has saved meanwhile
    site::Errors errors;
};
void project_form(html::Writer& out, const site::Frame& context, const ProjectForm& form);

}  // namespace regia::office
