// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/partial_date.hpp"

#include <gtest/gtest.h>

#include <array>

namespace regia {
namespace {

TEST(PartialDate, SaysNoMoreThanIsKnown) {
    for (const auto* const text : {"2021-03-24", "2021-03", "2021"}) {
        const auto date = parse_partial_date(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(machine_text(*date), text);
    }
    EXPECT_EQ(parse_partial_date("2006-07")->first, make_date(2006, 7, 1));
    EXPECT_EQ(parse_partial_date("2024-02")->last(), make_date(2024, 2, 29));
    EXPECT_EQ(parse_partial_date("2015")->last(), make_date(2015, 12, 31));
    EXPECT_EQ(parse_partial_date("2015-05-05")->last(), make_date(2015, 5, 5));
    EXPECT_EQ((PartialDate{make_date(2006, 7, 19), Precision::month}), *parse_partial_date("2006-07"));
}

TEST(PartialDate, RefusesWhatIsNoDate) {
    for (const auto* const text : {"", "21", "2021-", "2021-3", "2021-13", "2021-02-30", "2021-03-2", "abcd", "2021-03-24T10:00"}) {
        EXPECT_FALSE(parse_partial_date(text)) << text;
    }
}

TEST(PartialDate, StandsInTheOrderOfTimeAsATextToo) {
    const std::array dates{*parse_partial_date("2005"),       *parse_partial_date("2006"),    *parse_partial_date("2006-01"),
                           *parse_partial_date("2006-01-01"), *parse_partial_date("2006-02"), *parse_partial_date("2006-02-10"),
                           *parse_partial_date("2006-07")};
    for (std::size_t i = 1; i < dates.size(); ++i) {
        EXPECT_LT(dates.at(i - 1), dates.at(i));
        EXPECT_LT(machine_text(dates.at(i - 1)), machine_text(dates.at(i)));
    }
}

}  // namespace
}  // namespace regia
