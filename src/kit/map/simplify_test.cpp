// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/simplify.hpp"

#include "kit/map/arcs.hpp"
#include "kit/map/geojson.hpp"
#include "kit/map/projection.hpp"
#include "kit/map/ring_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace regia::map {
namespace {

using Edge = std::pair<Point, Point>;

std::vector<Edge> edges_of(const Rings& rings) {
    std::vector<Edge> edges;
    for (const auto& polygon : rings) {
        for (const auto& ring : polygon) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                edges.emplace_back(ring[i - 1], ring[i]);
            }
        }
    }
    return edges;
}

/// Two squares side by side with a border of many small teeth between them.
std::vector<Rings> toothed_neighbours() {
    Ring left{{0, 0}, {50'000, 0}};
    Ring right{{100'000, 0}, {100'000, 100'000}};
    std::vector<Point> border;
    for (std::int32_t i = 1; i < 100; ++i) {
        border.push_back({50'000 + (i % 2) * 40 + (i == 50 ? 5000 : 0), i * 1000});
    }
    border.push_back({50'000, 100'000});
    left.insert(left.end(), border.begin(), border.end());
    left.insert(left.end(), {{0, 100'000}, {0, 0}});
    right.insert(right.end(), border.rbegin(), border.rend());
    right.insert(right.end(), {{50'000, 0}, {100'000, 0}});
    return {{{left}}, {{right}}};
}

/// Edges without their opposite: the outline of everything, and of any gap.
std::set<Edge> outline(const std::vector<Rings>& shapes) {
    std::set<Edge> open;
    for (const auto& shape : shapes) {
        for (const auto& [from, to] : edges_of(shape)) {
            if (open.erase({to, from}) == 0) {
                open.insert({from, to});
            }
        }
    }
    return open;
}

/// The number of separate lines in an outline.
std::size_t lines(const std::set<Edge>& edges) {
    std::map<Point, Point> parent;
    const auto root = [&](Point point) {
        for (parent.try_emplace(point, point); parent[point] != point;) {
            point = parent[point] = parent[parent[point]];
        }
        return point;
    };
    for (const auto& [from, to] : edges) {
        const auto a = root(from);
        const auto b = root(to);
        parent[a] = b;
    }
    return static_cast<std::size_t>(
        std::count_if(parent.begin(), parent.end(), [](const auto& item) { return item.first == item.second; }));
}

TEST(Simplified, KeepsNeighboursTogether) {
    const auto shapes = simplified(toothed_neighbours(), 300);
    EXPECT_LT(count_points(shapes), 30u);
    EXPECT_EQ(lines(outline(shapes)), 1u);
    const auto right = edges_of(shapes[1]);
    std::size_t shared = 0;
    for (const auto& [from, to] : edges_of(shapes[0])) {
        shared += static_cast<std::size_t>(std::count(right.begin(), right.end(), Edge{to, from}));
    }
    EXPECT_GE(shared, 4u);  // the one long tooth is kept, and kept the same
}

TEST(Simplified, DoesNotDependOnTheOrderOfTheShapes) {
    auto shapes = toothed_neighbours();
    const auto straight = simplified(shapes, 300);
    std::reverse(shapes.begin(), shapes.end());
    const auto reversed = simplified(shapes, 300);
    EXPECT_EQ(straight[0], reversed[1]);
    EXPECT_EQ(straight[1], reversed[0]);
}

TEST(Simplified, LetsNoTerritoryCollapse) {
    const Rings islet{{{{0, 0}, {3, 0}, {5, 2}, {3, 4}, {0, 3}, {0, 0}}}};
    for (const auto& shapes : {std::vector<Rings>{islet}, toothed_neighbours()}) {
        for (const auto& rings : simplified(shapes, 1e7)) {
            EXPECT_GE(rings.front().front().size(), 4u);
            EXPECT_EQ(rings.front().front().front(), rings.front().front().back());
        }
    }
}

TEST(Simplified, TreatsAnEnclaveAndTheHoleAroundItAlike) {
    Ring enclave;
    for (std::int32_t i = 0; i < 40; ++i) {
        enclave.push_back({30'000 + i * 100, 30'000 + (i % 2) * 9});
    }
    enclave.insert(enclave.end(), {{34'000, 40'000}, {30'000, 40'000}, {30'000, 30'000}});
    Ring hole(enclave.rbegin(), enclave.rend() - 1);
    std::rotate(hole.begin(), hole.begin() + 7, hole.end());
    hole.push_back(hole.front());
    const Ring around{{0, 0}, {90'000, 0}, {90'000, 90'000}, {0, 90'000}, {0, 0}};
    const auto shapes = simplified(std::vector<Rings>{{{around, hole}}, {{enclave}}}, 100);
    EXPECT_EQ(outline(shapes).size(), 4u);
}

TEST(Simplified, WithoutToleranceOrShapesChangesNothing) {
    EXPECT_EQ(simplified(toothed_neighbours(), 0), toothed_neighbours());
    EXPECT_TRUE(simplified({}, 100).empty());
    EXPECT_EQ(simplified(std::vector<Rings>(2), 100), std::vector<Rings>(2));
    EXPECT_EQ(tolerance_for({}, 1000), 0);
}

TEST(Simplified, SurvivesRingsThatNoSurveyorWouldDraw) {
    const Rings crossing{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}}};
    const Rings touching{{{{0, 0}, {10, 0}, {5, 5}, {10, 10}, {0, 10}, {5, 5}, {0, 0}}}};
    const Rings back_and_forth{{{{0, 0}, {10, 0}, {0, 0}, {10, 0}, {0, 0}}}};
    for (const auto& rings : simplified(std::vector<Rings>{crossing, touching, back_and_forth}, 1e6)) {
        EXPECT_EQ(rings.front().front().front(), rings.front().front().back());
    }
}

class TorinoBoundaries : public ::testing::Test {
protected:
    void SetUp() override {
        const auto file = std::filesystem::path(REGIA_SOURCE_DIR) / "../shared/data/confini_TO.geojson";
        if (!std::filesystem::exists(file)) {
            GTEST_SKIP() << "the boundaries of Torino are not there: " << file;
        }
        std::ifstream in(file);
        const auto features = read_geojson(std::string(std::istreambuf_iterator<char>(in), {}));
        ASSERT_TRUE(features) << features.error().text();
        for (const auto& feature : features.value()) {
            m_shapes.push_back(feature.rings);
        }
    }

    std::vector<Rings> m_shapes;
};

TEST_F(TorinoBoundaries, FitsIntoAPage) {
    ASSERT_EQ(m_shapes.size(), 312u);
    const auto shapes = simplified(m_shapes, tolerance_for(m_shapes, 1000));
    const Projection projection(*bounds_of(shapes));
    std::size_t bytes = 0;
    for (const auto& rings : shapes) {
        EXPECT_FALSE(path_data(rings, projection).empty());
        bytes += path_data(rings, projection).size();
    }
    EXPECT_LT(bytes, 60'000u);
}

TEST_F(TorinoBoundaries, OpensNoGapBetweenMunicipalities) {
    const auto before = outline(m_shapes);
    const auto after = outline(simplified(m_shapes, tolerance_for(m_shapes, 1000)));
    EXPECT_EQ(lines(after), lines(before));
    EXPECT_LT(after.size(), before.size());
}

TEST_F(TorinoBoundaries, GoesThroughTheStoreUnchanged) {
    for (const auto& rings : m_shapes) {
        const auto back = decode_rings(encode_rings(rings));
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, rings);
    }
}

}  // namespace
}  // namespace regia::map
