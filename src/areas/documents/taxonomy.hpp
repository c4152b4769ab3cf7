// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"
#include "base/field.hpp"

#include <string>
#include <vector>

namespace regia::documents {

enum class TaxonomyKind { classification, objectives, external_document };
REGIA_CODES(TaxonomyKind, {"classification", "Classification"}, {"objectives", "Transversal objectives"},
            {"external-document", "External document"});

struct TaxonomyLevel {
    std::string code;
    Text name;
};

/// A tree of terms: a classification (PNRR, SDG), the transversal objectives of a plan, or the objectives of an outside document.
struct Taxonomy {
    Id<Taxonomy> id;
    std::string code;
    std::string owner;  ///< slug of the plan it belongs to; empty when shared
    TaxonomyKind kind = TaxonomyKind::classification;
    Text name;
    Text source;
};

struct Term {
    Id<Term> id;
    Id<Taxonomy> taxonomy;
    std::string taxonomy_code;
    Id<Term> parent;
    std::string level;
    std::string code;
    std::int64_t position = 0;
    Text title;
    Text text;
    std::string url;
};

[[nodiscard]] const Description& describe_taxonomy();
[[nodiscard]] const Description& describe_term();

}  // namespace regia::documents
