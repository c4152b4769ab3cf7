// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::documents {

/// A taxonomy in a list, with the number of its terms.
struct TaxonomyCard {
    Taxonomy taxonomy;
    std::int64_t terms = 0;
};

/// What taxonomies of this kind are for, in one sentence of the catalogue.
[[nodiscard]] const char* purpose(TaxonomyKind kind);

/// The path of the taxonomy's page, and of the place where the page shows a term.
[[nodiscard]] std::string taxonomy_path(std::string_view taxonomy);
[[nodiscard]] std::string term_path(std::string_view taxonomy, std::string_view term);

/// All taxonomies, under one heading for each kind.
void taxonomy_list(html::Writer& out, const site::Frame& context, const std::vector<TaxonomyCard>& cards);

/// A taxonomy with the tree of its terms.
void taxonomy_sheet(html::Writer& out, const site::Frame& context, const Taxonomy& taxonomy, const std::vector<TaxonomyLevel>& levels,
                    const std::vector<Term>& terms);

}  // namespace regia::documents
