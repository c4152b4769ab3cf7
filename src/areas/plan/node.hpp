// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "areas/plan/edition.hpp"
#include "base/evidence.hpp"

#include <unordered_map>

namespace regia::plan {

enum class Competence { own, others, shared };
REGIA_CODES(Competence, {"own", "Of the body itself"}, {"others", "Of other subjects"}, {"shared", "Shared"});

/// What the body does for an action that is not, or not only, its own.
enum class BodyRole { none, steering, stimulus, promotion, facilitator, promoter, coordinator, evaluator, implementer };
REGIA_CODES(BodyRole, {"", ""}, {"steering", "Steering"}, {"stimulus", "Stimulus"}, {"promotion", "Promotion"},
            {"facilitator", "Facilitator"}, {"promoter", "Promoter"}, {"coordinator", "Coordinator"}, {"evaluator", "Evaluator"},
            {"implementer", "Implementer"});

/// Chosen by the plan, or an opportunity that new initiatives can attach to.
enum class Character { selected, open };
REGIA_CODES(Character, {"selected", "Selected by the plan"}, {"open", "Open opportunity"});

/// An axis, a strategy, an objective, an action …: whatever the plan's levels are called.
struct Node {
    Id<Node> id;
    Id<Edition> edition;
    Id<Level> level;
    Id<Node> parent;
    std::string code;
    Text title;
    Text text;
    Evidence evidence = Evidence::demo;
    std::string source;
    Competence competence = Competence::own;
    BodyRole body_role = BodyRole::none;
    Character character = Character::selected;
    std::string populations;  ///< codes of the taxonomy "population", separated by commas
    Id<territory::Zone> zone;
    std::int64_t depth = 0;
    std::int64_t position = 0;       ///< the tree in reading order, from 1
    std::int64_t last_position = 0;  ///< of the last descendant; its own where there is none
    std::string level_code;
    std::string parent_code;  ///< empty at the top of the tree
};

/// What a list says of a node.
struct NodeName {
    std::string code;
    Text title;
};
using NodeNames = std::unordered_map<std::int64_t, NodeName>;  ///< by record

enum class PartyRole { promoter, participant, responsible, partner };
REGIA_CODES(PartyRole, {"promoter", "Promoter"}, {"participant", "Participant"}, {"responsible", "Responsible"}, {"partner", "Partner"});

struct Party {
    people::Organisation organisation;
    PartyRole role = PartyRole::participant;
};

enum class LinkKind { supports, depends_on, conflicts_with, coherent_with, part_of };
REGIA_CODES(LinkKind, {"supports", "Supports"}, {"depends-on", "Depends on"}, {"conflicts-with", "Conflicts with"},
            {"coherent-with", "Coherent with"}, {"part-of", "Part of"});

/// A tie between two nodes, seen from one of them.
struct NodeLink {
    LinkKind kind = LinkKind::supports;
    bool outgoing = true;
    Text note;
    Node other;
    std::string other_plan;     ///< slug
    std::string other_edition;  ///< code
};

[[nodiscard]] const Description& describe_node();

}  // namespace regia::plan
