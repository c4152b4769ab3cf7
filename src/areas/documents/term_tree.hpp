// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"

#include <unordered_map>
#include <vector>

namespace regia::documents {

/// The terms of one taxonomy as a tree. Holds pointers into the list it was made from.
class TermTree {
public:
    explicit TermTree(const std::vector<Term>& terms) {
        for (const auto& term : terms) {
            m_children[term.parent].push_back(&term);
        }
    }

    [[nodiscard]] const std::vector<const Term*>& roots() const { return children({}); }

    [[nodiscard]] const std::vector<const Term*>& children(Id<Term> term) const {
        static const std::vector<const Term*> none;
        const auto found = m_children.find(term);
        return found == m_children.end() ? none : found->second;
    }

private:
    std::unordered_map<Id<Term>, std::vector<const Term*>> m_children;
};

}  // namespace regia::documents
