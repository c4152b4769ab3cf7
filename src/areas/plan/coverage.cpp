// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/coverage.hpp"

#include "areas/documents/term_tree.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace regia::plan {
namespace {

using documents::Term;
using documents::TermTree;

using NodesOfTerm = std::unordered_map<Id<Term>, std::vector<const Node*>>;

NodesOfTerm by_term(const std::vector<Node>& nodes, const std::vector<TermUse>& uses) {
    std::unordered_map<Id<Node>, const Node*> known;
    for (const auto& node : nodes) {
        known.emplace(node.id, &node);
    }
    NodesOfTerm carried;
    for (const auto& use : uses) {
        if (const auto node = known.find(use.node); node != known.end()) {
            carried[use.term].push_back(node->second);
        }
    }
    return carried;
}

/// The depth of the deepest term under `terms` that a node carries; 0 when none does.
int deepest_use(const TermTree& tree, const std::vector<const Term*>& terms, const NodesOfTerm& carried, int depth = 1) {
    int deepest = 0;
    for (const auto* term : terms) {
        const int here = carried.contains(term->id) ? depth : 0;
        deepest = std::max({deepest, here, deepest_use(tree, tree.children(term->id), carried, depth + 1)});
    }
    return deepest;
}

class Collector {
public:
    Collector(const TermTree& tree, const NodesOfTerm& carried)
        : m_tree(tree), m_carried(carried), m_deepest(deepest_use(tree, tree.roots(), carried)) {}

    /// `seen` grows by the nodes that carry one of the terms or one below them.
    std::vector<CoveredTerm> collect(const std::vector<const Term*>& terms, std::unordered_set<const Node*>& seen, int depth = 1) const {
        std::vector<CoveredTerm> covered;
        if (depth > std::max(m_deepest, 1)) {
            return covered;
        }
        for (const auto* term : terms) {
            covered.push_back(collect_one(*term, seen, depth));
        }
        return covered;
    }

private:
    CoveredTerm collect_one(const Term& term, std::unordered_set<const Node*>& seen, int depth) const {
        CoveredTerm covered{.term = &term, .nodes = {}, .nodes_in_all = 0, .below = {}};
        if (const auto carried = m_carried.find(term.id); carried != m_carried.end()) {
            covered.nodes = carried->second;
        }
        std::unordered_set<const Node*> of_branch(covered.nodes.begin(), covered.nodes.end());
        covered.below = collect(m_tree.children(term.id), of_branch, depth + 1);
        covered.nodes_in_all = static_cast<std::int64_t>(of_branch.size());
        if (covered.is_gap()) {
            covered.below.clear();
        }
        seen.insert(of_branch.begin(), of_branch.end());
        return covered;
    }

    const TermTree& m_tree;
    const NodesOfTerm& m_carried;
    int m_deepest;
};

}  // namespace

std::int64_t Coverage::covered_roots() const {
    return std::count_if(terms.begin(), terms.end(), [](const CoveredTerm& term) { return !term.is_gap(); });
}

Coverage coverage_of(const std::vector<Term>& terms, const std::vector<Node>& nodes, const std::vector<TermUse>& uses) {
    const TermTree tree(terms);
    const auto carried = by_term(nodes, uses);
    std::unordered_set<const Node*> seen;
    Coverage coverage;
    coverage.terms = Collector(tree, carried).collect(tree.roots(), seen);
    coverage.nodes = static_cast<std::int64_t>(seen.size());
    return coverage;
}

}  // namespace regia::plan
