// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/relation_rules.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace regia::projects {
namespace {

/// The relations that lead from a project to one that has to come later.
using Order = std::map<Id<Project>, std::vector<std::size_t>>;

Order order_of(const std::vector<PlanRelation>& relations) {
    Order order;
    for (std::size_t i = 0; i < relations.size(); ++i) {
        if (orders(relations[i].kind)) {
            order[first_of(relations[i]).id].push_back(i);
        }
    }
    return order;
}

/// The relations walked from `start` to the one that closed the ring.
std::vector<std::size_t> walked(const std::vector<PlanRelation>& relations, const std::map<Id<Project>, std::size_t>& reached_by,
                                Id<Project> start, std::size_t closing) {
    std::vector<std::size_t> ring{closing};
    while (first_of(relations[ring.back()]).id != start) {
        ring.push_back(reached_by.at(first_of(relations[ring.back()]).id));
    }
    std::reverse(ring.begin(), ring.end());
    return ring;
}

/// The shortest ring through `start`, by breadth; empty when it is in none.
std::vector<std::size_t> shortest_ring(const std::vector<PlanRelation>& relations, const Order& order, Id<Project> start) {
    std::map<Id<Project>, std::size_t> reached_by;
    std::deque<Id<Project>> next{start};
    while (!next.empty()) {
        const auto project = next.front();
        next.pop_front();
        const auto leading = order.find(project);
        for (const auto index : leading == order.end() ? std::vector<std::size_t>{} : leading->second) {
            const auto later = second_of(relations[index]).id;
            if (later == start) {
                return walked(relations, reached_by, start, index);
            }
            if (reached_by.emplace(later, index).second) {
                next.push_back(later);
            }
        }
    }
    return {};
}

bool harms(const PlanRelation& relation) { return relation.kind == RelationKind::conflict || !relation.positive; }

bool same_pair(const PlanRelation& a, const PlanRelation& b) {
    return (a.from == b.from && a.to == b.to) || (a.from == b.to && a.to == b.from);
}

}  // namespace

const Description& describe_plan_relation() {
    static constexpr std::array fields{
        Field{"from", "From", [](const void* r) { return Value{std::string_view{static_cast<const PlanRelation*>(r)->from.local_code}}; }},
        Field{"kind", "Kind", [](const void* r) { return Value{std::string_view{code(static_cast<const PlanRelation*>(r)->kind)}}; }},
        Field{"sign", "Sign",
              [](const void* r) { return Value{std::string_view{static_cast<const PlanRelation*>(r)->positive ? "+" : "-"}}; }},
        Field{"to", "To", [](const void* r) { return Value{std::string_view{static_cast<const PlanRelation*>(r)->to.local_code}}; }},
        field<&PlanRelation::note>("note", "Note"),
    };
    static constexpr Description description{"relation", "relations", fields};
    return description;
}

bool orders(RelationKind kind) { return kind == RelationKind::precedes || kind == RelationKind::requires_other; }

const RelatedProject& first_of(const PlanRelation& relation) {
    return relation.kind == RelationKind::requires_other ? relation.to : relation.from;  // what is required has to be there before
}

const RelatedProject& second_of(const PlanRelation& relation) {
    return relation.kind == RelationKind::requires_other ? relation.from : relation.to;
}

std::vector<std::vector<std::size_t>> find_cycles(const std::vector<PlanRelation>& relations) {
    const auto order = order_of(relations);
    std::vector<std::vector<std::size_t>> cycles;
    std::set<Id<Project>> told;
    for (const auto& relation : relations) {
        if (!orders(relation.kind) || told.contains(first_of(relation).id)) {
            continue;
        }
        auto ring = shortest_ring(relations, order, first_of(relation).id);
        for (const auto index : ring) {
            told.insert(first_of(relations[index]).id);
        }
        if (!ring.empty()) {
            cycles.push_back(std::move(ring));
        }
    }
    return cycles;
}

std::vector<std::size_t> find_conflicts(const std::vector<PlanRelation>& relations) {
    std::vector<std::size_t> conflicts;
    for (std::size_t i = 0; i < relations.size(); ++i) {
        if (harms(relations[i])) {
            conflicts.push_back(i);
        }
    }
    return conflicts;
}

std::vector<Contradiction> find_contradictions(const std::vector<PlanRelation>& relations) {
    std::vector<Contradiction> contradictions;
    for (const auto harming : find_conflicts(relations)) {
        for (std::size_t other = 0; other < relations.size(); ++other) {
            if (!harms(relations[other]) && same_pair(relations[other], relations[harming])) {
                contradictions.push_back({other, harming});
            }
        }
    }
    return contradictions;
}

}  // namespace regia::projects
