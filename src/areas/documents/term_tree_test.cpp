// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/term_tree.hpp"

#include <gtest/gtest.h>

namespace regia::documents {
namespace {

Term term(std::int64_t id, std::int64_t parent) {
    Term t;
    t.id = {id};
    t.parent = {parent};
    return t;
}

TEST(TermTree, KeepsTheOrderOfTheList) {
    const std::vector terms{term(1, 0), term(2, 1), term(4, 0), term(3, 1)};
    const TermTree tree(terms);
    ASSERT_EQ(tree.roots().size(), 2u);
    EXPECT_EQ(tree.roots()[1]->id.value, 4);
    ASSERT_EQ(tree.children({1}).size(), 2u);
    EXPECT_EQ(tree.children({1})[1]->id.value, 3);
    EXPECT_TRUE(tree.children({2}).empty());
}

TEST(TermTree, OfNothingHasNoRoots) {
    const std::vector<Term> none;
    EXPECT_TRUE(TermTree(none).roots().empty());
}

}  // namespace
}  // namespace regia::documents
