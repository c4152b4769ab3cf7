// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "areas/plan/edition.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::plan {

/// The plans that everybody may read: featured ones first, then by lineage and place in it.
[[nodiscard]] std::vector<Plan> list_plans(const db::Reader& data);
/// With those that only an office knows of yet.
[[nodiscard]] std::vector<Plan> all_plans(const db::Reader& data);
/// Public or not: who may see it is asked by requested_plan().
[[nodiscard]] std::optional<Plan> find_plan(const db::Reader& data, std::string_view slug);
[[nodiscard]] std::optional<Plan> find_plan(const db::Reader& data, Id<Plan> id);

[[nodiscard]] std::vector<Level> levels_of(const db::Reader& data, Id<Plan> plan);

/// The editions that everybody may read, in their order of time.
[[nodiscard]] std::vector<Edition> editions_of(const db::Reader& data, Id<Plan> plan);
/// With the drafts that only the office sees.
[[nodiscard]] std::vector<Edition> all_editions_of(const db::Reader& data, Id<Plan> plan);
/// The one that the plan's pages show.
[[nodiscard]] std::optional<Edition> current_edition(const db::Reader& data, Id<Plan> plan);
/// Public or not: who may see it is asked by requested_edition().
[[nodiscard]] std::optional<Edition> find_edition(const db::Reader& data, Id<Plan> plan, std::string_view code);
[[nodiscard]] std::optional<Edition> find_edition(const db::Reader& data, Id<Edition> id);

/// The acts that made the edition.
[[nodiscard]] std::vector<Id<documents::Act>> acts_of(const db::Reader& data, Id<Edition> edition);

/// Of the plans that everybody may read, latest first.
[[nodiscard]] std::vector<documents::Act> public_acts(const db::Reader& data);

/// Whether an edition was made by the act.
[[nodiscard]] bool is_stood_on(const db::Reader& data, Id<documents::Act> act);

Id<Plan> put_plan(db::Transaction& transaction, const Plan& plan);
void set_plan_words(db::Transaction& transaction, const Plan& plan);
void set_level_names(db::Transaction& transaction, const Level& level);
void publish_plan(db::Transaction& transaction, Id<Plan> plan);
void hide_plan(db::Transaction& transaction, Id<Plan> plan);
Id<Level> put_level(db::Transaction& transaction, Id<Plan> plan, const Level& level);
Id<Edition> put_edition(db::Transaction& transaction, const Edition& edition);
void set_edition_state(db::Transaction& transaction, const Edition& edition);
void put_edition_act(db::Transaction& transaction, Id<Edition> edition, Id<documents::Act> act);

}  // namespace regia::plan
