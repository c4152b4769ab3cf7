// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/plan.hpp"

namespace regia::plan {

enum class EditionState { draft, submitted, adopted, in_force, superseded, withdrawn };
REGIA_CODES(EditionState, {"draft", "Draft"}, {"submitted", "Submitted"}, {"adopted", "Adopted"}, {"in-force", "In force"},
            {"superseded", "Superseded"}, {"withdrawn", "Withdrawn"});

/// One text of a plan: what it said at a certain date. An edition in force never changes; a change makes the next one.
struct Edition {
    Id<Edition> id;
    Id<Plan> plan;
    std::string code;
    Text name;
    EditionState state = EditionState::draft;
    std::optional<PartialDate> date;
    Text note;
    std::int64_t position = 0;
    bool is_current = false;  ///< the one that the plan's pages show
    bool is_public = true;    ///< whether others than the office may read it
    bool is_bin = false;      ///< no text of the plan: what was taken out of its drafts
};

[[nodiscard]] const Description& describe_edition();

}  // namespace regia::plan
