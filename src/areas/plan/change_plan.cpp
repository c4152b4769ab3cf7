// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/change_plan.hpp"

#include "areas/plan/plan_store.hpp"
#include "kit/search/index.hpp"

#include <boost/json.hpp>

namespace regia::plan {
namespace {

boost::json::object both(const Text& text) { return {{"it", text.italian}, {"en", text.english}}; }

std::string json_of(const PlanWords& words) {
    return boost::json::serialize(boost::json::object{{"title", both(words.title)},
                                                      {"short_title", both(words.short_title)},
                                                      {"summary", both(words.summary)},
                                                      {"vision", both(words.vision)},
                                                      {"valid_from", words.valid_from},
                                                      {"valid_to", words.valid_to},
                                                      {"horizon", words.horizon},
                                                      {"website", words.website},
                                                      {"levels", words.levels}});
}

void write_levels(db::Transaction& transaction, Id<Plan> plan, const std::vector<Level>& levels) {
    for (const auto& level : levels) {
        if (level.id.exists()) {
            set_level_names(transaction, level);
        } else {
            put_level(transaction, plan, level);
        }
    }
}

}  // namespace

Status change_plan(db::Database& database, const site::Actor& by, Id<Plan> id, const PlanWords& words, std::string_view seen) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto plan = find_plan(transaction, id);
        if (!plan) {
            return not_found("This plan is no longer there.");
        }
        const auto levels = levels_of(transaction, id);
        const auto before = words_of(*plan, levels);
        if (version_of(before) == version_of(words)) {
            return Done{};
        }
        if (version_of(before) != seen) {
            return Error{ErrorCode::conflict, "Somebody else has changed this plan while you were writing.", {}, "seen"};
        }
        REGIA_TRY_ASSIGN(const auto changed, plan_with(*plan, words));
        REGIA_TRY_ASSIGN(const auto named, levels_with(levels, words.levels));
        set_plan_words(transaction, changed);
        write_levels(transaction, id, named);
        search::put_document(transaction, {"plan", id.value, changed.slug, "/plans/" + changed.slug, changed.title, changed.summary});
        transaction.record({by.text(), "change_plan", "plan:" + changed.slug, json_of(before), json_of(words_of(changed, named))});
        return Done{};
    });
}

}  // namespace regia::plan
