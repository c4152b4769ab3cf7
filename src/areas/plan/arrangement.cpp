// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/arrangement.hpp"

#include <algorithm>

namespace regia::plan {

Arrangement::Arrangement(const std::vector<NodePlace>& places) {
    for (const auto& place : places) {
        append(place.node, place.parent);
    }
}

void Arrangement::append(Id<Node> node, Id<Node> parent) {
    m_children[parent.value].push_back(node.value);
    m_parents[node.value] = parent.value;
}

bool Arrangement::swap_with_neighbour(Id<Node> node, int side) {
    auto& siblings = siblings_of(node);
    const auto place = std::find(siblings.begin(), siblings.end(), node.value);
    if (side < 0 ? place == siblings.begin() : place + 1 == siblings.end()) {
        return false;
    }
    std::iter_swap(place, place + side);
    return true;
}

void Arrangement::move_under(Id<Node> node, Id<Node> parent) {
    take_out(node);
    append(node, parent);
}

void Arrangement::take_out(Id<Node> node) { std::erase(siblings_of(node), node.value); }

std::vector<NodePlace> Arrangement::places() const {
    std::vector<NodePlace> places;
    number(0, 0, places);
    return places;
}

void Arrangement::number(std::int64_t parent, std::int64_t depth, std::vector<NodePlace>& places) const {
    const auto children = m_children.find(parent);
    if (children == m_children.end()) {
        return;
    }
    for (const auto child : children->second) {
        const auto index = places.size();
        places.push_back({{child}, {parent}, depth, static_cast<std::int64_t>(index) + 1, 0});
        number(child, depth + 1, places);
        places[index].last_position = static_cast<std::int64_t>(places.size());
    }
}

}  // namespace regia::plan
