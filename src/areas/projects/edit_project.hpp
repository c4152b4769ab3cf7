// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project_words.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string_view>

namespace regia::projects {

/// In which words somebody writes: the sign before the cents, and the day on which it is written.
struct Writing {
    DecimalMark mark = DecimalMark::comma;
    Date today;
};

/// Makes a project of the plan (`present` empty), or changes the one with the local code `present`, which stays its code. `seen` is the
/// version (version_of) that the writer had before the eyes: `conflict`, with the field "seen", when somebody else has written since.
/// `invalid` names the field, and is said of what was changed only; the same words again change nothing. Sums, lists and counts follow.
/// What an office writes is its own: it is no demonstration any more.
[[nodiscard]] Status edit_project(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view present,
                                  const ProjectWords& words, std::string_view seen, const Writing& how);

}  // namespace regia::projects
