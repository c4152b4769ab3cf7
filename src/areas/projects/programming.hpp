// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"

namespace regia::projects {

/// That a project answers to a line of a programming document (DUP, PEG).
struct ProgrammedProject {
    Programming line;
    std::string local_code;
    std::string title;
    State state = State::active;
    Money funding;
    Evidence evidence = Evidence::fact;  ///< of the project: one that does not exist is in no document either
};

[[nodiscard]] const Description& describe_programmed_project();

}  // namespace regia::projects
