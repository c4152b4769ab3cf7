// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/arcs.hpp"

#include <algorithm>
#include <unordered_map>

namespace regia::map {
namespace {

/// The points before and after, in no direction.
struct Neighbours {
    Point lesser;
    Point greater;

    friend bool operator==(const Neighbours&, const Neighbours&) = default;
};

using Visits = std::unordered_map<Point, Neighbours, PointHash>;

void visit(const Ring& ring, Visits& visits, Junctions& junctions) {
    const std::size_t size = ring.size() - 1;  // the last point is the first
    for (std::size_t i = 0; i < size; ++i) {
        const auto [lesser, greater] = std::minmax({ring[(i + size - 1) % size], ring[i + 1]});
        const auto [known, is_new] = visits.try_emplace(ring[i], Neighbours{lesser, greater});
        if (!is_new && !(known->second == Neighbours{lesser, greater})) {
            junctions.insert(ring[i]);
        }
    }
}

/// The same ring from another point.
Ring beginning_at(const Ring& ring, std::size_t first) {
    Ring turned(ring.begin(), ring.end() - 1);
    std::rotate(turned.begin(), turned.begin() + static_cast<std::ptrdiff_t>(first), turned.end());
    turned.push_back(turned.front());
    return turned;
}

std::size_t first_junction(const Ring& ring, const Junctions& junctions) {
    const auto found = std::find_if(ring.begin(), ring.end(), [&](Point point) { return junctions.contains(point); });
    const auto start = found == ring.end() ? std::min_element(ring.begin(), ring.end()) : found;
    return static_cast<std::size_t>(start - ring.begin()) % (ring.size() - 1);
}

}  // namespace

Junctions junctions_of(std::span<const Rings> shapes) {
    Visits visits;
    Junctions junctions;
    for (const auto& shape : shapes) {
        for (const auto& polygon : shape) {
            for (const auto& ring : polygon) {
                visit(ring, visits, junctions);
            }
        }
    }
    return junctions;
}

std::vector<Arc> arcs_of(const Ring& ring, const Junctions& junctions) {
    const auto turned = beginning_at(ring, first_junction(ring, junctions));
    std::vector<Arc> arcs;
    Arc arc{turned.front()};
    for (std::size_t i = 1; i < turned.size(); ++i) {
        arc.push_back(turned[i]);
        if (junctions.contains(turned[i]) || i + 1 == turned.size()) {
            arcs.push_back(std::move(arc));
            arc = {turned[i]};
        }
    }
    return arcs;
}

}  // namespace regia::map
