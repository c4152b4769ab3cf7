// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/table.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace regia::table {
namespace {

struct Bridge {
    std::string code;
    Text title;
    std::optional<Money> cost;
    std::int64_t spans = 0;
};

constexpr std::array bridge_fields{field<&Bridge::code>("code", "Code"), field<&Bridge::title>("title", "Title"),
                                   field<&Bridge::cost>("cost", "Cost"), field<&Bridge::spans>("spans", "Spans")};
constexpr Description bridges{"bridge", "bridges", bridge_fields};

std::string json(const Cell& cell) { return boost::json::serialize(json_value(cell)); }

TEST(Table, names_the_columns_as_the_description_does) {
    const auto columns = columns_of(bridges);
    ASSERT_EQ(columns.size(), 4U);
    EXPECT_EQ(columns[2].name, "cost");
    EXPECT_EQ(columns[2].label, "Cost");
}

TEST(Table, fills_a_row_in_the_order_of_the_columns) {
    const Bridge bridge{"P1", {"Ponte", ""}, Money{100}, 3};
    std::vector<Cell> row{true};
    fill_row({&bridges, &bridge}, row);
    ASSERT_EQ(row.size(), 4U);
    EXPECT_EQ(std::get<std::string_view>(row[0]), "P1");
    EXPECT_EQ(std::get<Money>(row[2]), Money{100});
    EXPECT_EQ(kind_of(row[2]), Kind::money);
    EXPECT_EQ(kind_of(row[3]), Kind::number);
}

TEST(Table, keeps_cents_exact_in_json) { EXPECT_EQ(json(Money{4'742'710}), "\"47427.10\""); }

TEST(Table, tells_not_known_from_zero_in_json) {
    EXPECT_EQ(json({}), "null");
    EXPECT_EQ(json(std::int64_t{0}), "0");
    EXPECT_EQ(json(std::numeric_limits<double>::infinity()), "null");
}

TEST(Table, writes_dates_shares_and_answers_in_json) {
    EXPECT_EQ(json(make_date(2021, 3, 24)), "\"2021-03-24\"");
    EXPECT_EQ(json(Percent{10'000}), "100");
    EXPECT_EQ(json_value(Percent{1'250}).as_double(), 12.5);
    EXPECT_EQ(json(true), "true");
}

TEST(Table, writes_a_whole_record_with_both_languages) {
    const Bridge bridge{"P1", {"Ponte \"nuovo\"", ""}, std::nullopt, 3};
    EXPECT_EQ(boost::json::serialize(json_object({&bridges, &bridge})),
              R"({"code":"P1","title":{"it":"Ponte \"nuovo\"","en":null},"cost":null,"spans":3})");
}

}  // namespace
}  // namespace regia::table
