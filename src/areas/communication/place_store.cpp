// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/place_store.hpp"

#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"

#include <unordered_map>

namespace regia::communication {
namespace {

using TotalByValue = std::unordered_map<std::string, projects::Total>;

TotalByValue by_value(const std::vector<projects::Total>& list) {
    TotalByValue totals;
    for (const auto& total : list) {
        totals.emplace(total.value, total);
    }
    return totals;
}

projects::Total total_at(const TotalByValue& totals, const std::string& value) {
    const auto found = totals.find(value);
    return found == totals.end() ? projects::Total{} : found->second;
}

bool holds_on(const territory::ZoneMembership& membership, Date day) {
    return (!membership.valid_from || *membership.valid_from <= day) && (!membership.valid_to || *membership.valid_to > day);
}

std::unordered_map<std::int64_t, std::string> zone_codes(const db::Reader& data, Id<territory::Territory> territory, Date day) {
    std::unordered_map<std::int64_t, std::string> codes;
    for (const auto& zone : territory::zones_of(data, territory)) {
        codes.emplace(zone.id.value, zone.code);
    }
    std::unordered_map<std::int64_t, std::string> by_municipality;
    for (const auto& membership : territory::zone_memberships(data, territory)) {
        if (holds_on(membership, day)) {
            by_municipality[membership.municipality.value] = codes[membership.zone.value];
        }
    }
    return by_municipality;
}

}  // namespace

std::vector<Place> load_places(const db::Reader& data, const plan::Plan& plan, Date day) {
    auto places = load_places(data, plan, day, projects::totals_of(data, plan.id, projects::Facet::municipality));
    std::erase_if(places, [](const Place& place) { return place.outside; });
    return places;
}

std::vector<Place> load_places(const db::Reader& data, const plan::Plan& plan, Date day, const std::vector<projects::Total>& known) {
    std::unordered_map<std::int64_t, std::string> rings;
    for (auto& boundary : territory::boundaries_of(data, plan.territory)) {
        rings.emplace(boundary.municipality.value, std::move(boundary.rings));
    }
    auto totals = by_value(known);
    const auto zones = zone_codes(data, plan.territory, day);
    std::unordered_map<std::int64_t, territory::TerritoryMember> members;
    for (const auto& member : territory::members_of(data, plan.territory, day)) {
        members.emplace(member.municipality.value, member);
    }
    std::vector<Place> places;
    for (auto& municipality : territory::municipalities_of(data, plan.territory, day)) {
        Place place;
        place.total = total_at(totals, municipality.istat);
        totals.erase(municipality.istat);
        if (const auto zone = zones.find(municipality.id.value); zone != zones.end()) {
            place.zone = zone->second;
        }
        if (const auto boundary = rings.find(municipality.id.value); boundary != rings.end()) {
            place.rings = std::move(boundary->second);
        }
        place.capital = members[municipality.id.value].capital;
        place.member_since = members[municipality.id.value].valid_from;
        place.municipality = std::move(municipality);
        places.push_back(std::move(place));
    }
    for (const auto& total : known) {
        auto municipality = totals.contains(total.value) ? territory::find_municipality(data, total.value) : std::nullopt;
        if (municipality) {
            places.push_back({std::move(*municipality), total, {}, {}, false, {}, true});
        }
    }
    return places;
}

std::vector<ZoneFigures> load_zones(const db::Reader& data, const plan::Plan& plan) {
    const auto totals = by_value(projects::totals_of(data, plan.id, projects::Facet::zone));
    std::vector<ZoneFigures> zones;
    for (const auto& zone : territory::zones_of(data, plan.territory)) {
        zones.push_back({zone, 0, 0, total_at(totals, zone.code)});
    }
    return zones;
}

std::vector<SubjectAtWork> subjects_at_work(const db::Reader& data, Id<plan::Plan> plan, projects::Facet facet, std::string_view value,
                                            int limit) {
    return data.all(
        [](const db::Rows& row) {
            SubjectAtWork subject;
            row.into(subject.code, subject.name, subject.projects, subject.funding);
            return subject;
        },
        "SELECT o.code, o.name, COUNT(*), CAST(SUM(w.funding_total) AS BIGINT) FROM (SELECT DISTINCT f.project_id, f.funding_total, "
        "s.organisation_id FROM (SELECT project_id, funding_total FROM project_facet WHERE plan_id = ? AND facet = ? AND value = ? "
        "ORDER BY funding_total DESC, project_id DESC LIMIT ?) f JOIN project_subject s ON s.project_id = f.project_id) w "
        "JOIN organisation o ON o.id = w.organisation_id GROUP BY o.code, o.name ORDER BY 3 DESC, 4 DESC, o.name LIMIT ?",
        plan, facet, value, projects_looked_at, limit);
}

}  // namespace regia::communication
