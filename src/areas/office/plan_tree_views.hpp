// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "areas/plan/removed_node.hpp"
#include "kit/site/form.hpp"

namespace regia::office {

/// The tree of a draft, with what can be done to each part.
struct DraftTree {
    plan::Plan plan;
    plan::Edition edition;
    std::vector<plan::Level> levels;
    std::vector<plan::Node> nodes;
    std::vector<plan::RemovedNode> removed;
};
void draft_tree(html::Writer& out, const site::Frame& context, const DraftTree& tree);

/// A part that is added.
struct NewNodeForm {
    plan::Plan plan;
    std::optional<plan::Node> parent;
    std::vector<plan::Level> levels;  ///< that it may have
    std::string level;
    std::string code;
    Text title;
    std::string text;
    site::Errors errors;
};
void new_node_form(html::Writer& out, const site::Frame& context, const NewNodeForm& form);

}  // namespace regia::office
