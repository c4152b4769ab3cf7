// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/istat_code.hpp"

#include "kit/table/csv_reader.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace regia::territory {
namespace {

TEST(IstatCode, is_text_of_six_digits) {
    for (const auto* code : {"001272", "001001", "082053", "111107"}) {
        EXPECT_TRUE(check_istat_code(code).formally_valid) << code;
    }
    EXPECT_EQ(check_istat_code(" 001272\n").code, "001272");
}

TEST(IstatCode, tells_that_a_spreadsheet_dropped_the_zeros) {
    const auto check = check_istat_code("1272");
    EXPECT_FALSE(check.formally_valid);
    EXPECT_EQ(check.code, "1272") << "never mended by guessing";
    EXPECT_NE(check.reason->message.find("format the column as text"), std::string::npos);
}

TEST(IstatCode, says_what_is_wrong) {
    const auto reason = [](std::string_view text) { return check_istat_code(text).reason.value_or(Error{}).message; };
    EXPECT_EQ(reason("1272.0"), "The ISTAT code “{}” must be made of six digits.");
    EXPECT_EQ(reason("L219"), "The ISTAT code “{}” must be made of six digits.");
    EXPECT_EQ(reason(""), "The ISTAT code “{}” must be made of six digits.");
    EXPECT_EQ(reason("01001272"), "The ISTAT code “{}” has {} digits instead of 6.");
    EXPECT_TRUE(reason("201272").starts_with("The ISTAT code “{}” must begin with a historic province"));
    EXPECT_TRUE(reason("000001").starts_with("The ISTAT code “{}” must begin with a historic province"));
    EXPECT_EQ(reason("001000"), "The ISTAT code “{}” is that of a whole province, not of a municipality.");
}

TEST(IstatCode, names_its_historic_province) {
    EXPECT_EQ(province_part("001272"), "001");
    EXPECT_EQ(province_part("1272"), "");
}

TEST(IstatCode, accepts_all_municipalities_of_the_demo_territories) {
    const auto path = std::filesystem::path(REGIA_SOURCE_DIR) / "../shared/data/comuni.csv";
    std::ifstream file(path);
    if (!file) {
        GTEST_SKIP() << path << " is not here";
    }
    auto reader = table::CsvReader::open(file);
    ASSERT_TRUE(reader.ok());
    const auto column = reader->column("codice_istat");
    ASSERT_TRUE(column);
    std::size_t seen = 0;
    for (auto step = reader->next(); std::holds_alternative<table::CsvRow>(step); step = reader->next()) {
        const auto code = std::get<table::CsvRow>(step).fields[*column];
        EXPECT_TRUE(check_istat_code(code).formally_valid) << code;
        ++seen;
    }
    EXPECT_EQ(seen, 584U);
}

}  // namespace
}  // namespace regia::territory
