// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"

#include <string>
#include <vector>

/// What can be concluded from the relations between the projects of a plan.
namespace regia::projects {

/// One end of a relation.
struct RelatedProject {
    Id<Project> id;
    std::string local_code;
    std::string title;
    Evidence evidence = Evidence::fact;

    friend bool operator==(const RelatedProject& a, const RelatedProject& b) { return a.id == b.id; }
};

/// A relation seen from neither project.
struct PlanRelation {
    RelatedProject from;
    RelatedProject to;
    RelationKind kind = RelationKind::synergy;
    bool positive = true;
    Text note;
};

[[nodiscard]] const Description& describe_plan_relation();

/// Whether the relation puts two projects in an order of time, and which one has to be first.
[[nodiscard]] bool orders(RelationKind kind);
[[nodiscard]] const RelatedProject& first_of(const PlanRelation& relation);
[[nodiscard]] const RelatedProject& second_of(const PlanRelation& relation);

/// Projects that wait for one another in a ring, each before the next and the last before the first: none of them can begin. Places in
/// `relations`, in the order of the ring. Every project of a ring is in one that is told; of several rings through it the shortest is.
[[nodiscard]] std::vector<std::vector<std::size_t>> find_cycles(const std::vector<PlanRelation>& relations);

/// Relations that harm: conflicts, and whatever carries the sign minus.
[[nodiscard]] std::vector<std::size_t> find_conflicts(const std::vector<PlanRelation>& relations);

/// Pairs of relations of the same two projects of which one helps and the other harms: one of them is probably mistaken.
struct Contradiction {
    std::size_t helping = 0;
    std::size_t harming = 0;
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};
[[nodiscard]] std::vector<Contradiction> find_contradictions(const std::vector<PlanRelation>& relations);

}  // namespace regia::projects
