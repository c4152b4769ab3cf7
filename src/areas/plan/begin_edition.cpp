// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/begin_edition.hpp"

#include "areas/plan/edition_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

constexpr std::size_t code_bytes_max = 40;
constexpr std::size_t name_bytes_max = 200;

/// One text at a time is written at; those of the past that were recorded as drafts are under way no longer.
bool is_under_way(const std::vector<Edition>& editions, const Edition& present) {
    using enum EditionState;
    return std::any_of(editions.begin(), editions.end(), [&](const Edition& e) {
        return e.position >= present.position && (e.state == draft || e.state == submitted || e.state == adopted);
    });
}

Status check(const std::vector<Edition>& editions, const Edition& present, const std::string& code, const Text& name) {
    if (code.empty() || code.size() > code_bytes_max || slug_of(code) != code) {
        return invalid("Small letters, digits and hyphens: 2027, for example.", {}, "code");
    }
    if (name.italian.empty() || name.italian.size() > name_bytes_max || name.english.size() > name_bytes_max) {
        return invalid("Give the edition a name, of 200 letters at most.", {}, "name_it");
    }
    if (std::any_of(editions.begin(), editions.end(), [&](const Edition& e) { return e.code == code; })) {
        return Error{ErrorCode::conflict, "The plan has an edition “{}” already.", {code}, "code"};
    }
    return is_under_way(editions, present) ? conflict("Another edition is under way: finish it or withdraw it first.") : Status(Done{});
}

}  // namespace

Status begin_edition(db::Database& database, const site::Actor& by, Id<Plan> plan, const std::string& code, const Text& name) {
    return database.write([&](db::Transaction& transaction) -> Status {
        const auto editions = all_editions_of(transaction, plan);
        const auto before = current_edition(transaction, plan);
        if (!before) {
            return not_found("This plan has no edition yet.");
        }
        REGIA_TRY(check(editions, *before, code, name));
        Edition next;
        next.plan = plan;
        next.code = code;
        next.name = name;
        next.position = editions.back().position + 1;
        next.is_public = false;
        next.id = put_edition(transaction, next);
        copy_nodes(transaction, before->id, next.id);
        transaction.record({by.text(), "begin_edition", "edition:" + std::to_string(next.id.value), "", "{\"code\":\"" + code + "\"}"});
        return Done{};
    });
}

}  // namespace regia::plan
