// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cup.hpp"

#include "kit/table/csv_reader.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace regia::projects {
namespace {

constexpr CupYears now{.current = 2026};

TEST(Cup, is_formally_valid_when_it_looks_like_the_real_ones) {
    for (const auto* code : {"C11G06000000001", "J87G22000360002", "G17H03000130001", "F81C22001300006", "B11B26000000001"}) {
        const auto check = check_cup(code, now);
        EXPECT_TRUE(check.formally_valid) << code;
        EXPECT_TRUE(check.warnings.empty()) << code;
    }
}

TEST(Cup, says_what_is_wrong) {
    const auto reason = [](std::string_view text) { return check_cup(text, now).reason.value_or(Error{}).message; };
    EXPECT_EQ(reason("C11G0600000001"), "The CUP “{}” has {} characters instead of 15.");
    EXPECT_EQ(reason(""), "The CUP “{}” has {} characters instead of 15.");
    EXPECT_EQ(reason("C11G06-00000001"), "The CUP “{}” may hold only letters from A to Z and digits.");
    EXPECT_EQ(reason("111G06000000001"), "The CUP “{}” must have a letter in places 1 and 4.");
    EXPECT_EQ(reason("C11106000000001"), "The CUP “{}” must have a letter in places 1 and 4.");
    EXPECT_EQ(reason("C11GAB000000001"), "The CUP “{}” must have the two digits of the decision year in places 5 and 6.");
    EXPECT_EQ(reason("C11G27000000001"), "Places 5 and 6 of the CUP “{}” are a year to come.");
    EXPECT_EQ(check_cup("x", now).reason->field, "cup");
}

TEST(Cup, is_kept_in_capitals_without_blanks_with_a_warning) {
    const auto check = check_cup(" c11g06000000001 ", now);
    EXPECT_TRUE(check.formally_valid);
    EXPECT_EQ(check.code, "C11G06000000001");
    EXPECT_EQ(check.warnings.size(), 1U);
}

TEST(Cup, warns_when_the_decision_was_of_another_year) {
    EXPECT_EQ(check_cup("C11G06000000001", {.current = 2026, .decision = 2007}).warnings.size(), 1U);
    EXPECT_TRUE(check_cup("C11G06000000001", {.current = 2026, .decision = 2006}).warnings.empty());
}

TEST(Cup, may_speak_of_a_decision_before_there_were_cups) {
    const auto check = check_cup("C11G98000000001", now);
    EXPECT_TRUE(check.formally_valid);
    EXPECT_EQ(check.warnings.size(), 1U);
}

TEST(Cup, warns_of_letters_in_the_place_of_digits) {
    const auto check = check_cup("C11G0600000000O", now);
    EXPECT_TRUE(check.formally_valid);
    EXPECT_EQ(check.warnings.size(), 1U);
}

TEST(Cup, may_be_provisional_in_a_draft_but_is_then_not_valid) {
    const auto check = check_cup("PROV0000012345", now);
    EXPECT_TRUE(check.provisional);
    EXPECT_FALSE(check.formally_valid);
    EXPECT_FALSE(check.reason);
    EXPECT_FALSE(check_cup("PROV", now).provisional);
    EXPECT_FALSE(check_cup("PROV12X", now).provisional);
}

TEST(Cup, accepts_all_those_of_the_national_data) {
    const auto path = std::filesystem::path(REGIA_SOURCE_DIR) / "../shared/data/pnrr_progetti.csv";
    std::ifstream file(path);
    if (!file) {
        GTEST_SKIP() << path << " is not here";
    }
    auto reader = table::CsvReader::open(file);
    ASSERT_TRUE(reader.ok());
    const auto column = reader->column("cup");
    ASSERT_TRUE(column);
    std::size_t seen = 0;
    for (auto step = reader->next(); std::holds_alternative<table::CsvRow>(step); step = reader->next()) {
        const auto check = check_cup(std::get<table::CsvRow>(step).fields[*column], now);
        EXPECT_TRUE(check.formally_valid) << check.code;
        EXPECT_TRUE(check.warnings.empty()) << check.code;
        ++seen;
    }
    EXPECT_GT(seen, 2'000U);
}

}  // namespace
}  // namespace regia::projects
