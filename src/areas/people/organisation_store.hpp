// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/organisation.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace regia::people {

/// Organisations in the order of their names, after the one called `after_name` with `after_id`; of one kind unless `kind` is empty.
[[nodiscard]] std::vector<Organisation> list_organisations(const db::Reader& data, std::string_view kind, std::string_view after_name,
                                                           Id<Organisation> after_id, int limit);

[[nodiscard]] std::optional<Organisation> find_organisation(const db::Reader& data, std::string_view code);
[[nodiscard]] std::optional<Organisation> find_organisation(const db::Reader& data, Id<Organisation> id);

struct KindCount {
    std::string kind;
    std::int64_t organisations = 0;
};
[[nodiscard]] std::vector<KindCount> count_organisations_by_kind(const db::Reader& data);

/// Adds the organisation, or brings the one with its code up to date.
Id<Organisation> put_organisation(db::Transaction& transaction, const Organisation& organisation);

}  // namespace regia::people
