// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/plan_store.hpp"

#include "areas/documents/act_store.hpp"

#include <set>

namespace regia::plan {
namespace {

#define PLAN_COLUMNS                                                                                                            \
    "id, slug, territory_id, owner_id, title_it, title_en, short_title_it, short_title_en, summary_it, summary_en, vision_it, " \
    "vision_en, valid_from, valid_to, horizon, lineage, position, featured, website, is_public"
#define IN_ORDER "ORDER BY featured DESC, lineage, position DESC, slug"
#define EDITION_COLUMNS "id, plan_id, code, name_it, name_en, state, date, note_it, note_en, position, is_current, is_public, is_bin"

Plan read_plan(const db::Rows& row) {
    Plan p;
    row.into(p.id, p.slug, p.territory, p.owner, p.title.italian, p.title.english, p.short_title.italian, p.short_title.english,
             p.summary.italian, p.summary.english, p.vision.italian, p.vision.english, p.valid_from, p.valid_to, p.horizon, p.lineage,
             p.position, p.featured, p.website, p.is_public);
    return p;
}

Edition read_edition(const db::Rows& row) {
    Edition e;
    row.into(e.id, e.plan, e.code, e.name.italian, e.name.english, e.state, e.date, e.note.italian, e.note.english, e.position,
             e.is_current, e.is_public, e.is_bin);
    return e;
}

}  // namespace

std::vector<Plan> list_plans(const db::Reader& data) {
    return data.all(read_plan, "SELECT " PLAN_COLUMNS " FROM plan WHERE is_public = 1 " IN_ORDER);
}

std::vector<Plan> all_plans(const db::Reader& data) { return data.all(read_plan, "SELECT " PLAN_COLUMNS " FROM plan " IN_ORDER); }

std::optional<Plan> find_plan(const db::Reader& data, std::string_view slug) {
    return data.one(read_plan, "SELECT " PLAN_COLUMNS " FROM plan WHERE slug = ?", slug);
}

std::optional<Plan> find_plan(const db::Reader& data, Id<Plan> id) {
    return data.one(read_plan, "SELECT " PLAN_COLUMNS " FROM plan WHERE id = ?", id);
}

std::vector<Level> levels_of(const db::Reader& data, Id<Plan> plan) {
    return data.all(
        [](const db::Rows& row) {
            Level l;
            row.into(l.id, l.code, l.name.italian, l.name.english, l.plural.italian, l.plural.english, l.depth, l.position);
            return l;
        },
        "SELECT id, code, name_it, name_en, plural_it, plural_en, depth, position FROM plan_level WHERE plan_id = ? ORDER BY position",
        plan);
}

std::vector<Edition> editions_of(const db::Reader& data, Id<Plan> plan) {
    return data.all(read_edition, "SELECT " EDITION_COLUMNS " FROM edition WHERE plan_id = ? AND is_public = 1 ORDER BY position", plan);
}

std::vector<Edition> all_editions_of(const db::Reader& data, Id<Plan> plan) {
    return data.all(read_edition, "SELECT " EDITION_COLUMNS " FROM edition WHERE plan_id = ? AND is_bin = 0 ORDER BY position", plan);
}

std::optional<Edition> current_edition(const db::Reader& data, Id<Plan> plan) {
    return data.one(
        read_edition,
        "SELECT " EDITION_COLUMNS " FROM edition WHERE plan_id = ? AND is_bin = 0 ORDER BY is_current DESC, position DESC LIMIT 1", plan);
}

std::optional<Edition> find_edition(const db::Reader& data, Id<Plan> plan, std::string_view code) {
    return data.one(read_edition, "SELECT " EDITION_COLUMNS " FROM edition WHERE plan_id = ? AND code = ? AND is_bin = 0", plan, code);
}

std::optional<Edition> find_edition(const db::Reader& data, Id<Edition> id) {
    return data.one(read_edition, "SELECT " EDITION_COLUMNS " FROM edition WHERE id = ?", id);
}

std::vector<Id<documents::Act>> acts_of(const db::Reader& data, Id<Edition> edition) {
    return data.all([](const db::Rows& row) { return row.get<Id<documents::Act>>(0); },
                    "SELECT act_id FROM edition_act WHERE edition_id = ?", edition);
}

std::vector<documents::Act> public_acts(const db::Reader& data) {
    std::set<std::string> slugs;
    for (const auto& plan : list_plans(data)) {
        slugs.insert(plan.slug);
    }
    auto acts = documents::list_acts(data, "");
    std::erase_if(acts, [&](const documents::Act& act) { return !slugs.contains(act.owner); });
    return acts;
}

bool is_stood_on(const db::Reader& data, Id<documents::Act> act) {
    return data.value<std::int64_t>("SELECT COUNT(*) FROM edition_act WHERE act_id = ?", act) > 0;
}

Id<Plan> put_plan(db::Transaction& transaction, const Plan& p) {
    return transaction.insert<Plan>(
        "INSERT INTO plan (slug, territory_id, owner_id, title_it, title_en, short_title_it, short_title_en, summary_it, summary_en, "
        "vision_it, vision_en, valid_from, valid_to, horizon, lineage, position, featured, website, is_public) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        p.slug, p.territory, p.owner, p.title.italian, p.title.english, p.short_title.italian, p.short_title.english, p.summary.italian,
        p.summary.english, p.vision.italian, p.vision.english, p.valid_from, p.valid_to, p.horizon, p.lineage, p.position, p.featured,
        p.website, p.is_public);
}

void hide_plan(db::Transaction& transaction, Id<Plan> plan) { transaction.execute("UPDATE plan SET is_public = 0 WHERE id = ?", plan); }

void set_plan_words(db::Transaction& transaction, const Plan& p) {
    transaction.execute(
        "UPDATE plan SET title_it = ?, title_en = ?, short_title_it = ?, short_title_en = ?, summary_it = ?, summary_en = ?, vision_it = "
        "?, "
        "vision_en = ?, valid_from = ?, valid_to = ?, horizon = ?, website = ? WHERE id = ?",
        p.title.italian, p.title.english, p.short_title.italian, p.short_title.english, p.summary.italian, p.summary.english,
        p.vision.italian, p.vision.english, p.valid_from, p.valid_to, p.horizon, p.website, p.id);
}

void set_level_names(db::Transaction& transaction, const Level& l) {
    transaction.execute("UPDATE plan_level SET name_it = ?, name_en = ?, plural_it = ?, plural_en = ? WHERE id = ?", l.name.italian,
                        l.name.english, l.plural.italian, l.plural.english, l.id);
}

void publish_plan(db::Transaction& transaction, Id<Plan> plan) { transaction.execute("UPDATE plan SET is_public = 1 WHERE id = ?", plan); }

Id<Level> put_level(db::Transaction& transaction, Id<Plan> plan, const Level& l) {
    return transaction.insert<Level>(
        "INSERT INTO plan_level (plan_id, code, name_it, name_en, plural_it, plural_en, depth, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id",
        plan, l.code, l.name.italian, l.name.english, l.plural.italian, l.plural.english, l.depth, l.position);
}

Id<Edition> put_edition(db::Transaction& transaction, const Edition& e) {
    return transaction.insert<Edition>(
        "INSERT INTO edition (plan_id, code, name_it, name_en, state, date, note_it, note_en, position, is_current, is_public, is_bin) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        e.plan, e.code, e.name.italian, e.name.english, e.state, e.date, e.note.italian, e.note.english, e.position, e.is_current,
        e.is_public, e.is_bin);
}

void set_edition_state(db::Transaction& transaction, const Edition& e) {
    transaction.execute("UPDATE edition SET state = ?, date = ?, is_current = ?, is_public = ? WHERE id = ?", e.state, e.date, e.is_current,
                        e.is_public, e.id);
}

void put_edition_act(db::Transaction& transaction, Id<Edition> edition, Id<documents::Act> act) {
    transaction.execute("INSERT INTO edition_act (edition_id, act_id) VALUES (?, ?)", edition, act);
}

}  // namespace regia::plan
