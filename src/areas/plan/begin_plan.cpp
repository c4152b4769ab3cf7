// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/begin_plan.hpp"

#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

namespace regia::plan {
namespace {

constexpr std::size_t slug_bytes_max = 60;
constexpr std::size_t name_bytes_max = 200;

Status check_name(const std::string& name, const char* field) {
    return slug_of(name).empty() || name.size() > name_bytes_max ? Status(invalid("Write a name of 200 letters at most.", {}, field))
                                                                 : Done{};
}

Result<std::string> slug_for(const db::Reader& data, const PlanBeginning& beginning) {
    auto slug = beginning.slug.empty() ? slug_of(beginning.title.italian).substr(0, slug_bytes_max) : beginning.slug;
    while (beginning.slug.empty() && slug.ends_with('-')) {  // cut in the middle
        slug.pop_back();
    }
    if (slug.size() < 2 || slug == "new" || slug.size() > slug_bytes_max || slug_of(slug) != slug) {
        return invalid("An address has 2 to 60 small letters, digits and hyphens.", {}, "slug");
    }
    if (find_plan(data, slug)) {
        return Error{ErrorCode::conflict, "Another plan has the address “{}”.", {slug}, "slug"};
    }
    return slug;
}

/// A slug that `is_taken` does not know: "unione-x", else "unione-x-2" …
template <class Taken>
std::string free_code(const std::string& name, Taken is_taken) {
    const auto stem = slug_of(name);
    auto code = stem;
    for (int next = 2; is_taken(code); ++next) {
        code = stem + "-" + std::to_string(next);
    }
    return code;
}

/// In the words of the taxonomy "organisation-kind".
std::string organisation_kind(territory::TerritoryKind kind) {
    using enum territory::TerritoryKind;
    return kind == union_of_municipalities ? "union-of-municipalities" : kind == wide_area ? "coalition" : std::string(code(kind));
}

/// The body of that name, or a new one.
Id<people::Organisation> owner_for(db::Transaction& transaction, const PlanBeginning& beginning) {
    const auto known = people::find_organisation(transaction, slug_of(beginning.owner));
    if (known && known->name == beginning.owner) {
        return known->id;
    }
    people::Organisation owner;
    owner.name = beginning.owner;
    owner.kind = organisation_kind(beginning.kind);
    owner.code = free_code(beginning.owner, [&](const auto& code) { return people::find_organisation(transaction, code).has_value(); });
    return people::put_organisation(transaction, owner);
}

Result<Id<territory::Territory>> territory_for(db::Transaction& transaction, const PlanBeginning& beginning) {
    if (!beginning.territory.empty()) {
        const auto known = territory::find_territory(transaction, beginning.territory);
        return known ? Result(known->id) : invalid("Choose one of the territories.", {}, "territory");
    }
    const auto code =
        free_code(beginning.owner, [&](const auto& tried) { return territory::find_territory(transaction, tried).has_value(); });
    return territory::put_territory(transaction, {{}, code, beginning.kind, {beginning.owner, ""}});
}

Plan plan_of(const PlanBeginning& beginning, std::string slug) {
    Plan plan;
    plan.slug = std::move(slug);
    plan.title = beginning.title;
    plan.short_title = beginning.title;
    plan.is_public = false;
    return plan;
}

void put_first_edition(db::Transaction& transaction, Id<Plan> plan) {
    Edition edition;
    edition.plan = plan;
    edition.code = "1";
    edition.name = {"Prima edizione", "First edition"};
    edition.position = 1;
    edition.is_current = true;
    edition.is_public = false;
    put_edition(transaction, edition);
}

}  // namespace

Result<std::string> begin_plan(db::Database& database, const site::Actor& by, const PlanBeginning& beginning) {
    REGIA_TRY(check_name(beginning.title.italian, "title_it"));
    REGIA_TRY(check_name(beginning.owner, "owner"));
    if (beginning.title.english.size() > name_bytes_max) {
        return invalid("Write a name of 200 letters at most.", {}, "title_en");
    }
    REGIA_TRY_ASSIGN(const auto levels, levels_in(beginning.levels));
    return database.write([&](db::Transaction& transaction) -> Result<std::string> {
        REGIA_TRY_ASSIGN(const auto slug, slug_for(transaction, beginning));
        auto plan = plan_of(beginning, slug);
        REGIA_TRY_ASSIGN(plan.territory, territory_for(transaction, beginning));
        plan.owner = owner_for(transaction, beginning);
        plan.id = put_plan(transaction, plan);
        for (const auto& level : levels) {
            put_level(transaction, plan.id, level);
        }
        put_first_edition(transaction, plan.id);
        transaction.record({by.text(), "begin_plan", "plan:" + slug, "", "{\"slug\":\"" + slug + "\"}"});
        return slug;
    });
}

}  // namespace regia::plan
