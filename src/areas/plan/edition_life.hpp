// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "areas/plan/edition.hpp"
#include "base/result.hpp"

#include <vector>

/// From the first draft to the text that holds, and to the one that takes its place. Each step that binds somebody stands on an act of the
/// body that may take it (d.lgs. 267/2000, art. 42, for a municipality's council; the statute for a metropolitan city or a union).
namespace regia::plan {

/// A step that somebody chooses.
struct EditionStep {
    EditionState to = EditionState::submitted;
    documents::Act act;  ///< where the step needs one
    bool show = false;   ///< what is submitted or adopted: whether everybody may read it already
};

/// The states that may follow one that somebody chooses; `superseded` is chosen by nobody: it follows when the next edition comes into
/// force.
[[nodiscard]] std::vector<EditionState> steps_from(EditionState state);

/// Whether the step is lawful only with an act: adopted and in force, and the end of either.
[[nodiscard]] bool needs_act(EditionState from, EditionState to);

/// What the act of such a step is for.
[[nodiscard]] documents::ActRole act_role_of(EditionState to);

/// `invalid` names the field: an act has at least its body, its number and its day.
[[nodiscard]] Status check_act(const documents::Act& act, Date today);

}  // namespace regia::plan
