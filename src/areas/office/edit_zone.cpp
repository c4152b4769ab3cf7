// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/edit_zone.hpp"

#include "areas/office/add_municipalities.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/sheet_writer.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"
#include "kit/search/index.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace regia::office {
namespace {

using territory::Zone;

constexpr std::size_t code_bytes_max = 20;
constexpr std::size_t name_bytes_max = 120;
constexpr std::size_t motto_bytes_max = 300;

Status check(const ZoneWords& words) {
    if (words.code.empty() || words.code == "new" || words.code.size() > code_bytes_max || slug_of(words.code) != lower(words.code)) {
        return invalid("A code of up to 20 letters, digits and hyphens: zona-1, for example.", {}, "code");
    }
    if (words.name.italian.empty() || words.name.italian.size() > name_bytes_max || words.name.english.size() > name_bytes_max) {
        return invalid("Write a name of 120 letters at most.", {}, "name_it");
    }
    if (words.motto.italian.size() > motto_bytes_max || words.motto.english.size() > motto_bytes_max) {
        return invalid("This is too long.", {}, "motto_it");
    }
    return Done{};
}

std::string json_of(const db::Reader& data, const Zone& zone) {
    boost::json::array members;
    for (const auto& member : territory::members_of(data, zone.id)) {
        if (!member.valid_to) {
            members.emplace_back(member.municipality.istat);
        }
    }
    return boost::json::serialize(boost::json::object{{"code", zone.code},
                                                      {"name", zone.name.italian},
                                                      {"name_en", zone.name.english},
                                                      {"motto", zone.motto.italian},
                                                      {"members", members}});
}

std::string subject_of(Id<Zone> zone) { return "zone:" + std::to_string(zone.value); }

Result<std::vector<Id<territory::Municipality>>> members_for(const db::Reader& data, Id<territory::Territory> land, const ZoneWords& words,
                                                             Date today) {
    const auto known = territory::municipalities_of(data, land, today);
    std::vector<Id<territory::Municipality>> members;
    for (const auto& istat : words.members) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto& m) { return m.istat == istat; });
        if (found == known.end()) {
            return invalid("The municipality {} is not in the territory.", {istat}, "members");
        }
        members.push_back(found->id);
    }
    return members;
}

Result<Zone> zone_for(const db::Reader& data, Id<territory::Territory> land, std::string_view present, const ZoneWords& words) {
    auto zone = present.empty() ? std::nullopt : territory::find_zone(data, land, present);
    if (!zone && !present.empty()) {
        return not_found("This zone is no longer there.");
    }
    if (words.code != present && territory::find_zone(data, land, words.code)) {
        return Error{ErrorCode::conflict, "Another zone has the code “{}”.", {words.code}, "code"};
    }
    if (!zone) {
        zone = Zone{};
        zone->territory = land;
        zone->position = static_cast<std::int64_t>(territory::zones_of(data, land).size());
    }
    zone->code = words.code;
    zone->name = words.name;
    zone->motto = words.motto;
    return std::move(*zone);
}

/// Every plan that has the territory counts its projects by zone anew.
void count_by_zone(db::Transaction& transaction, Id<territory::Territory> land) {
    for (const auto& plan : plan::all_plans(transaction)) {
        if (plan.territory == land) {
            projects::reindex(transaction, plan.id);
        }
    }
}

/// A zone is found with its members, on the page of a plan that everybody may read, if one has the territory.
void index_zone(db::Transaction& transaction, const Zone& zone) {
    auto plans = plan::all_plans(transaction);
    std::stable_partition(plans.begin(), plans.end(), [](const auto& plan) { return plan.is_public; });
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const auto& one) { return one.territory == zone.territory; });
    if (plan == plans.end()) {
        return;
    }
    auto body = zone.motto;
    for (const auto& member : territory::members_of(transaction, zone.id)) {
        body.italian += member.valid_to ? "" : " " + member.municipality.name;
    }
    search::put_document(transaction, {"zone", zone.id.value, plan->slug, "/plans/" + plan->slug + "/zones/" + zone.code, zone.name, body});
}

}  // namespace

Status edit_zone(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view present, const ZoneWords& words,
                 Date today) {
    REGIA_TRY(check(words));
    if (words.from && *words.from > today) {
        return invalid("This day is still to come: say it when it has.", {}, "from");
    }
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto land, territory_in_work(transaction, by, plan));
        REGIA_TRY_ASSIGN(auto zone, zone_for(transaction, land, present, words));
        REGIA_TRY_ASSIGN(const auto members, members_for(transaction, land, words, today));
        const auto before = zone.id.exists() ? json_of(transaction, *territory::find_zone(transaction, zone.id)) : std::string{};
        if (zone.id.exists()) {
            territory::change_zone(transaction, zone);
        } else {
            zone.id = territory::put_zone(transaction, zone);
        }
        territory::set_members(transaction, zone, members, words.from, today);
        count_by_zone(transaction, land);
        index_zone(transaction, zone);
        transaction.record({by.text(), "edit_zone", subject_of(zone.id), before, json_of(transaction, zone)});
        return Done{};
    });
}

Status remove_zone(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view code) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto land, territory_in_work(transaction, by, plan));
        const auto zone = territory::find_zone(transaction, land, code);
        if (!zone) {
            return not_found("This zone is no longer there.");
        }
        if (transaction.value<std::int64_t>("SELECT COUNT(*) FROM node WHERE zone_id = ?", zone->id) > 0) {
            return conflict("Parts of a plan are about this zone: it cannot be taken off.");
        }
        const auto before = json_of(transaction, *zone);
        territory::remove_zone_rows(transaction, zone->id);
        search::remove_document(transaction, "zone", zone->id.value);
        count_by_zone(transaction, land);
        transaction.record({by.text(), "remove_zone", subject_of(zone->id), before, ""});
        return Done{};
    });
}

}  // namespace regia::office
