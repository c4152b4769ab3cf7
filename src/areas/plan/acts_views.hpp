// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act_views.hpp"
#include "areas/plan/edition.hpp"

#include <vector>

namespace regia::plan {

/// An edition with the acts that made it.
struct MadeEdition {
    Edition edition;
    std::vector<documents::Act> acts;
};

/// The editions in the order of time: when, what, in which state, by which acts.
void life_of_editions(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<MadeEdition>& editions);

/// The acts with links to the editions they made.
[[nodiscard]] std::vector<documents::ShownAct> acts_with_editions(const site::Frame& context, std::string_view slug,
                                                                  std::vector<documents::Act> acts, const std::vector<MadeEdition>& editions);

}  // namespace regia::plan
