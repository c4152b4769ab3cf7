// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "areas/plan/edition.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::plan {

/// Featured plans first, then by lineage and place in it.
[[nodiscard]] std::vector<Plan> list_plans(const db::Reader& data);
[[nodiscard]] std::optional<Plan> find_plan(const db::Reader& data, std::string_view slug);
[[nodiscard]] std::optional<Plan> find_plan(const db::Reader& data, Id<Plan> id);

[[nodiscard]] std::vector<Level> levels_of(const db::Reader& data, Id<Plan> plan);

/// In their order of time.
[[nodiscard]] std::vector<Edition> editions_of(const db::Reader& data, Id<Plan> plan);
[[nodiscard]] std::optional<Edition> current_edition(const db::Reader& data, Id<Plan> plan);
[[nodiscard]] std::optional<Edition> find_edition(const db::Reader& data, Id<Plan> plan, std::string_view code);
[[nodiscard]] std::optional<Edition> find_edition(const db::Reader& data, Id<Edition> id);

/// The acts that made the edition.
[[nodiscard]] std::vector<Id<documents::Act>> acts_of(const db::Reader& data, Id<Edition> edition);

Id<Plan> put_plan(db::Transaction& transaction, const Plan& plan);
Id<Level> put_level(db::Transaction& transaction, Id<Plan> plan, const Level& level);
Id<Edition> put_edition(db::Transaction& transaction, const Edition& edition);
void put_edition_act(db::Transaction& transaction, Id<Edition> edition, Id<documents::Act> act);

}  // namespace regia::plan
