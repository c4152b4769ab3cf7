// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/filter.hpp"

#include "areas/projects/listing.hpp"

#include <gtest/gtest.h>

namespace regia::projects {
namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

TEST(Filter, IsReadFromTheNamesAndValuesOfAnAddress) {
    const auto filter = filter_of({{"node", "1"}, {"node", "2"}, {"state", "active"}, {"q", "  scuole "}, {"view", "map"}});
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->values_of(Facet::node), (std::vector<std::string>{"1", "2"}));
    EXPECT_TRUE(filter->has(Facet::state, "active"));
    EXPECT_EQ(filter->words, "scuole");
}

TEST(Filter, TakesNoChoiceForNoFilter) {
    EXPECT_TRUE(filter_of({})->is_empty());
    EXPECT_TRUE(filter_of({{"municipality", ""}, {"q", "   "}})->is_empty());
}

TEST(Filter, KeepsAValueOnceAndAnUnknownOneToo) {
    const auto filter = filter_of({{"state", "no-such-state"}, {"state", "no-such-state"}});
    EXPECT_EQ(filter->chosen.size(), 1U);
}

TEST(Filter, RefusesMoreThanAQuestionHolds) {
    Query many;
    for (int i = 0; i <= 40; ++i) {
        many.emplace_back("node", std::to_string(i));
    }
    EXPECT_EQ(filter_of(many).error().field, "node");
    many.pop_back();
    EXPECT_TRUE(filter_of(many));
    EXPECT_EQ(filter_of({{"q", std::string(201, 'x')}}).error().field, "q");
    EXPECT_TRUE(filter_of({{"q", std::string(200, 'x')}}));
}

TEST(Filter, GrowsAndShrinksByAValue) {
    const FacetValue value{Facet::zone, "Z"};
    const auto wider = Filter{}.with(value).with(value);
    EXPECT_EQ(wider.chosen.size(), 1U);
    EXPECT_TRUE(wider.without(value).is_empty());
    EXPECT_EQ(wider.without({Facet::node, "Z"}), wider) << "another facet's value of the same name stays";
}

TEST(Listing, IsAListUnlessItSaysOtherwise) {
    EXPECT_EQ(listing_of({})->view, View::list);
    EXPECT_EQ(listing_of({{"view", ""}})->view, View::list);
    const auto listing = listing_of({{"view", "matrix"}, {"measure", "funding"}, {"columns", "state"}});
    ASSERT_TRUE(listing);
    EXPECT_EQ(listing->view, View::matrix);
    EXPECT_EQ(listing->measure, Measure::funding);
    EXPECT_EQ(listing->columns, Facet::state);
}

TEST(Listing, RefusesAWayOfShowingThatIsNone) {
    EXPECT_EQ(listing_of({{"view", "globe"}}).error().field, "view");
    EXPECT_EQ(listing_of({{"view", "globe"}}).error().text(), "“globe” is no value of “view”: use one of list, map, table, matrix.");
    EXPECT_EQ(listing_of({{"measure", "joy"}}).error().field, "measure");
    EXPECT_EQ(listing_of({{"columns", "node"}}).error().field, "columns") << "the rows cannot be the columns too";
}

}  // namespace
}  // namespace regia::projects
