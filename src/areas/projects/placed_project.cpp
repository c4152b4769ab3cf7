// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/placed_project.hpp"

#include "areas/projects/sheet_json.hpp"

#include <boost/json.hpp>

namespace regia::projects {
namespace {

namespace json = boost::json;

json::value geometry(const PlacedProject& placed) {
    if (!placed.latitude || !placed.longitude) {
        return nullptr;
    }
    return {{"type", "Point"}, {"coordinates", json::array{*placed.longitude, *placed.latitude}}};
}

json::value share(const Place& place) {
    return place.share.basis_points == 0 ? json::value(nullptr) : json::value(static_cast<double>(place.share.basis_points) / 100.0);
}

json::object properties(const PlacedProject& placed) {
    const auto& p = placed.project;
    return {{"plan", p.plan_slug},
            {"local_code", p.local_code},
            {"cup", p.cup.empty() ? json::value(nullptr) : json::value(p.cup)},
            {"title", p.title},
            {"state", code(p.state)},
            {"evidence", code(p.evidence)},
            {"istat", placed.place.istat},
            {"municipality", placed.place.name},
            {"share", share(placed.place)},
            {"funding_total", recorded_json(p.funding_total)},
            {"committed_total", recorded_json(p.committed_total)},
            {"paid_total", recorded_json(p.paid_total)}};
}

}  // namespace

json::object placed_projects_json(const std::vector<PlacedProject>& placed) {
    json::array features;
    for (const auto& one : placed) {
        features.emplace_back(json::object{{"type", "Feature"}, {"geometry", geometry(one)}, {"properties", properties(one)}});
    }
    return {{"type", "FeatureCollection"}, {"features", std::move(features)}};
}

}  // namespace regia::projects
