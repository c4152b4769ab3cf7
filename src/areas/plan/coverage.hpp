// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "areas/plan/node.hpp"

#include <vector>

namespace regia::plan {

/// That a node carries a term.
struct TermUse {
    Id<documents::Term> term;
    Id<Node> node;
};

/// A taxonomy that nodes of an edition carry terms of.
struct TaxonomyUse {
    std::string code;
    Text name;
    std::int64_t nodes = 0;
};

/// A term of a taxonomy with the nodes that carry it. Holds pointers into the lists it was made from.
struct CoveredTerm {
    const documents::Term* term = nullptr;
    std::vector<const Node*> nodes;      ///< that carry the term itself, in the order of the tree
    std::int64_t nodes_in_all = 0;       ///< that carry it or one below it
    std::vector<CoveredTerm> below;

    [[nodiscard]] bool is_gap() const { return nodes_in_all == 0; }
};

struct Coverage {
    std::vector<CoveredTerm> terms;  ///< the roots of the taxonomy
    std::int64_t nodes = 0;          ///< that carry any term of it
    [[nodiscard]] std::int64_t covered_roots() const;
};

/// Which nodes carry which terms. Levels of the taxonomy below the deepest one that any node uses say nothing about the plan and are left
/// out; so is what lies below a gap.
[[nodiscard]] Coverage coverage_of(const std::vector<documents::Term>& terms, const std::vector<Node>& nodes, const std::vector<TermUse>& uses);

}  // namespace regia::plan
