// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/coverage.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

documents::Term term(std::int64_t id, std::int64_t parent) {
    documents::Term t;
    t.id = {id};
    t.parent = {parent};
    return t;
}

Node node(std::int64_t id) {
    Node n;
    n.id = {id};
    return n;
}

/// Missions 1 and 2; components 11, 12 and 21; measures 111 and 211.
class CoverageOfATaxonomy : public testing::Test {
protected:
    std::vector<documents::Term> terms{term(1, 0), term(11, 1), term(111, 11), term(12, 1), term(2, 0), term(21, 2), term(211, 21)};
    std::vector<Node> nodes{node(101), node(102), node(103)};
};

TEST_F(CoverageOfATaxonomy, CountsNodesOnceInABranch) {
    const auto coverage = coverage_of(terms, nodes, {{{1}, {101}}, {{11}, {101}}, {{11}, {102}}});
    ASSERT_EQ(coverage.terms.size(), 2u);
    EXPECT_EQ(coverage.terms[0].nodes_in_all, 2);
    EXPECT_EQ(coverage.terms[0].nodes.size(), 1u);
    EXPECT_EQ(coverage.terms[0].below[0].nodes.size(), 2u);
    EXPECT_EQ(coverage.nodes, 2);
    EXPECT_EQ(coverage.covered_roots(), 1);
}

TEST_F(CoverageOfATaxonomy, ShowsGapsDownToTheDeepestLevelInUse) {
    const auto coverage = coverage_of(terms, nodes, {{{11}, {101}}});
    EXPECT_TRUE(coverage.terms[1].is_gap());
    EXPECT_TRUE(coverage.terms[1].below.empty());  // below a gap all is gap
    ASSERT_EQ(coverage.terms[0].below.size(), 2u);
    EXPECT_TRUE(coverage.terms[0].below[1].is_gap());
    EXPECT_TRUE(coverage.terms[0].below[0].below.empty());  // no node uses measures
}

TEST_F(CoverageOfATaxonomy, OfAnUnusedTaxonomyIsAllGaps) {
    const auto coverage = coverage_of(terms, nodes, {});
    EXPECT_EQ(coverage.terms.size(), 2u);
    EXPECT_EQ(coverage.covered_roots(), 0);
    EXPECT_EQ(coverage.nodes, 0);
}

TEST_F(CoverageOfATaxonomy, LeavesOutNodesOfOtherEditions) { EXPECT_EQ(coverage_of(terms, nodes, {{{1}, {999}}}).nodes, 0); }

}  // namespace
}  // namespace regia::plan
