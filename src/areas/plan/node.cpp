// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node.hpp"

namespace regia::plan {

const Description& describe_node() {
    static constexpr std::array fields{
        field<&Node::code>("code", "Code"),
        field<&Node::level_code>("level", "Level"),
        field<&Node::parent_code>("parent", "Part of"),
        field<&Node::title>("title", "Title"),
        field<&Node::text>("text", "Text"),
        field<&Node::evidence>("evidence", "Evidence"),
        field<&Node::source>("source", "Source"),
        field<&Node::competence>("competence", "Competence"),
        field<&Node::body_role>("body_role", "Role of the body"),
        field<&Node::character>("character", "Character"),
        field<&Node::populations>("populations", "Populations"),
        field<&Node::depth>("depth", "Depth"),
    };
    static constexpr Description description{"node", "nodes", fields};
    return description;
}

}  // namespace regia::plan
