// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "kit/db/transaction.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regia::documents {

/// The shared taxonomies and those of the plan; all of them when `owner` is not given.
[[nodiscard]] std::vector<Taxonomy> list_taxonomies(const db::Reader& data, std::optional<std::string_view> owner = {});
[[nodiscard]] std::optional<Taxonomy> find_taxonomy(const db::Reader& data, std::string_view code);
[[nodiscard]] std::vector<TaxonomyLevel> levels_of(const db::Reader& data, Id<Taxonomy> taxonomy);

/// All terms in tree order.
[[nodiscard]] std::vector<Term> terms_of(const db::Reader& data, Id<Taxonomy> taxonomy);

/// In tree order, from the term at `from_position` on.
[[nodiscard]] std::vector<Term> list_terms(const db::Reader& data, Id<Taxonomy> taxonomy, std::int64_t from_position, int limit);

/// How many terms each taxonomy has; those without any are left out.
[[nodiscard]] std::unordered_map<Id<Taxonomy>, std::int64_t> count_terms(const db::Reader& data);

[[nodiscard]] std::optional<Term> find_term(const db::Reader& data, std::string_view taxonomy, std::string_view code);

/// The title of a term; the bare code when nobody has described it.
[[nodiscard]] Text title_of(const db::Reader& data, std::string_view taxonomy, std::string_view code);

Id<Taxonomy> put_taxonomy(db::Transaction& transaction, const Taxonomy& taxonomy, const std::vector<TaxonomyLevel>& levels);
Id<Term> put_term(db::Transaction& transaction, const Term& term);

}  // namespace regia::documents
