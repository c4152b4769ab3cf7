// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/matrix.hpp"

#include <gtest/gtest.h>

namespace regia::plan {
namespace {

Node node(std::int64_t id, std::int64_t parent, std::int64_t level, std::int64_t zone = 0) {
    Node n;
    n.id = {id};
    n.parent = {parent};
    n.level = {level};
    n.zone = {zone};
    return n;
}

Tie tie(std::int64_t from, std::int64_t to) { return {{from}, {to}, LinkKind::supports, {}}; }

territory::Zone zone(std::int64_t id) {
    territory::Zone z;
    z.id = {id};
    return z;
}

/// Policies 1 and 2 with a part each, and agenda 3 of zone 7 with a part.
class MatrixOfAPlan : public testing::Test {
protected:
    std::vector<Node> nodes{node(1, 0, 1), node(11, 1, 9), node(2, 0, 1), node(21, 2, 9), node(3, 0, 2, 7), node(31, 3, 9, 7)};
    std::vector<territory::Zone> zones{zone(7), zone(8)};
};

TEST_F(MatrixOfAPlan, CountsTiesByBranch) {
    const auto matrix = tie_matrix(nodes, {tie(11, 2), tie(11, 21), tie(2, 21), tie(11, 999)});
    ASSERT_EQ(matrix.rows.size(), 2u);
    ASSERT_EQ(matrix.columns.size(), 1u);
    EXPECT_EQ(matrix.at(nodes[0], nodes[2]), 2);
    EXPECT_EQ(matrix.at(nodes[2], nodes[2]), 1);
    EXPECT_EQ(matrix.at(nodes[2], nodes[0]), 0);
}

TEST_F(MatrixOfAPlan, ReachesZonesThroughTies) {
    const auto matrix = zone_matrix(nodes, zones, {tie(3, 1), tie(31, 11), tie(3, 1)});
    ASSERT_EQ(matrix.rows.size(), 2u);  // the agenda is of a zone itself; policy 2 is a gap worth seeing
    EXPECT_EQ(matrix.at(nodes[0], zones[0]).size(), 2u);
    EXPECT_TRUE(matrix.at(nodes[0], zones[1]).empty());
    EXPECT_TRUE(matrix.at(nodes[2], zones[0]).empty());
}

TEST_F(MatrixOfAPlan, ReachesZonesWithinABranch) {
    nodes.push_back(node(22, 2, 9, 8));
    const std::vector<Node> branch{nodes[2], nodes[3], nodes[6]};  // the matrix points into it
    const auto matrix = zone_matrix(branch, zones, {});
    ASSERT_EQ(matrix.rows.size(), 1u);
    EXPECT_EQ(matrix.at(*matrix.rows[0], zones[1]).size(), 1u);
}

TEST_F(MatrixOfAPlan, HasNoRowsWithoutZones) { EXPECT_TRUE(zone_matrix({nodes[0], nodes[1]}, zones, {tie(1, 11)}).rows.empty()); }

}  // namespace
}  // namespace regia::plan
