// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/add_municipalities.hpp"

#include "areas/plan/permissions.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "kit/search/index.hpp"

#include <algorithm>

namespace regia::office {
namespace {

std::string subject_of(Id<territory::Territory> territory) { return "territory:" + std::to_string(territory.value); }

std::string istat_json(const std::string& istat) { return "{\"istat\":\"" + istat + "\"}"; }

/// A record of its own, found by name and code.
Id<territory::Municipality> make(db::Transaction& transaction, const territory::Municipality& made) {
    const auto id = territory::put_municipality(transaction, made, {{made.istat, {}, {}, ""}});
    search::put_document(
        transaction,
        {"municipality", id.value, "", "/municipalities/" + made.istat, {made.name, ""}, {"Codice ISTAT " + made.istat + ".", ""}});
    return id;
}

Result<Id<territory::Municipality>> known_or_made(db::Transaction& transaction, const territory::Municipality& wanted) {
    const auto known = territory::find_municipality(transaction, wanted.istat);
    if (!known && wanted.name.empty()) {
        return invalid("Nobody has loaded the municipality {} yet: write its name behind the code.", {wanted.istat}, "municipalities");
    }
    if (!known) {
        return make(transaction, wanted);
    }
    if (!known->latitude && wanted.latitude) {
        transaction.execute("UPDATE municipality SET latitude = ?, longitude = ? WHERE id = ?", wanted.latitude, wanted.longitude,
                            known->id);
    }
    return known->id;
}

bool belongs(const db::Reader& data, Id<territory::Territory> territory, Id<territory::Municipality> municipality) {
    return data.value<std::int64_t>(
               "SELECT COUNT(*) FROM territory_member WHERE territory_id = ? AND municipality_id = ? AND valid_to IS NULL", territory,
               municipality) > 0;
}

}  // namespace

Result<Id<territory::Territory>> territory_in_work(const db::Reader& data, const site::Actor& by, Id<plan::Plan> id) {
    const auto plan = plan::find_plan(data, id);
    if (!plan) {
        return not_found("This plan is no longer there.");
    }
    for (const auto& other : plan::all_plans(data)) {
        if (other.territory == plan->territory && !by.may(plan::edit_plan, {people::scope_of_plan(other.slug)})) {
            return conflict("This territory is also that of another plan, on which you do not work: ask who looks after the accounts.");
        }
    }
    return plan->territory;
}

Result<std::int64_t> add_municipalities(db::Database& database, const site::Actor& by, Id<plan::Plan> plan,
                                        const std::vector<territory::Municipality>& municipalities) {
    return database.write([&](db::Transaction& transaction) -> Result<std::int64_t> {
        REGIA_TRY_ASSIGN(const auto territory, territory_in_work(transaction, by, plan));
        std::int64_t added = 0;
        for (const auto& wanted : municipalities) {
            REGIA_TRY_ASSIGN(const auto municipality, known_or_made(transaction, wanted));
            if (!belongs(transaction, territory, municipality)) {
                territory::add_member(transaction, territory, municipality, false, {}, {});
                transaction.record({by.text(), "add_municipalities", subject_of(territory), "", istat_json(wanted.istat)});
                ++added;
            }
        }
        return added;
    });
}

Status remove_municipality(db::Database& database, const site::Actor& by, Id<plan::Plan> plan, std::string_view istat) {
    return database.write([&](db::Transaction& transaction) -> Status {
        REGIA_TRY_ASSIGN(const auto territory, territory_in_work(transaction, by, plan));
        const auto municipality = territory::find_municipality(transaction, istat);
        if (!municipality || !belongs(transaction, territory, municipality->id)) {
            return not_found("This municipality is not in the territory.");
        }
        for (const auto& other : plan::all_plans(transaction)) {
            if (other.territory == territory &&
                projects::total_of(transaction, other.id, projects::Facet::municipality, municipality->istat).projects > 0) {
                return conflict("Projects of the plan are in {}: it cannot be taken out.", {municipality->name});
            }
        }
        territory::remove_member(transaction, territory, municipality->id);
        transaction.record({by.text(), "remove_municipality", subject_of(territory), istat_json(municipality->istat), ""});
        return Done{};
    });
}

}  // namespace regia::office
