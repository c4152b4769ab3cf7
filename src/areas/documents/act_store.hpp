// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::documents {

/// The acts of a plan, latest first; of all plans when `owner` is empty.
[[nodiscard]] std::vector<Act> list_acts(const db::Reader& data, std::string_view owner);
[[nodiscard]] std::optional<Act> find_act(const db::Reader& data, std::string_view owner, std::string_view code);
void remove_act_row(db::Transaction& transaction, Id<Act> act);
Id<Act> put_act(db::Transaction& transaction, const Act& act);

[[nodiscard]] std::vector<Attribution> list_attributions(const db::Reader& data);

/// Replaces what `owner` had said.
void put_attributions(db::Transaction& transaction, std::string_view owner, const std::vector<Attribution>& attributions);

}  // namespace regia::documents
