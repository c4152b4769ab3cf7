// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node_wording.hpp"
#include "kit/site/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::plan {

/// A node in the hands of who changes its words.
struct NodeForm {
    std::string slug;
    std::string edition;  ///< code
    Node node;
    NodeWording wording;  ///< what the fields hold
    std::string seen;     ///< the version that the writer has before the eyes
    /// What somebody else has written meanwhile: the page then shows both.
    std::optional<NodeWording> theirs;
    site::Errors errors;
};
void node_form(html::Writer& out, const site::Frame& context, const NodeForm& form);

/// One change of the words of a node.
struct NodeChange {
    std::string at;   ///< UTC
    std::string who;  ///< a name
    NodeWording before;
    NodeWording after;
};
struct NodeHistory {
    std::string slug;
    std::string edition;
    Node node;
    std::vector<NodeChange> changes;  ///< the latest first
    bool can_undo = false;
};
void node_history(html::Writer& out, const site::Frame& context, const NodeHistory& history);

/// "/plans/{slug}/nodes/{code}/edit?edition=…"
[[nodiscard]] std::string node_act_path(std::string_view slug, std::string_view code, std::string_view act, std::string_view edition);

}  // namespace regia::plan
