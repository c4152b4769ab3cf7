// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/cig.hpp"

#include <gtest/gtest.h>

#include <random>

namespace regia::projects {
namespace {

TEST(Cig, is_formally_valid_in_each_of_its_families) {
    EXPECT_EQ(check_cig("8874674CA7").kind, CigKind::ordinary);
    EXPECT_EQ(check_cig("Z063947806").kind, CigKind::smart);
    EXPECT_EQ(check_cig("A000A0772C").kind, CigKind::lettered);
    for (const auto* code : {"8874674CA7", "48886723C1", "Z063947806", "A000A0772C"}) {
        const auto check = check_cig(code);
        EXPECT_TRUE(check.formally_valid) << code;
        EXPECT_FALSE(check.reason) << code;
        EXPECT_TRUE(check.warnings.empty()) << code;
    }
}

TEST(Cig, notices_every_mistyped_digit) {
    for (const std::string code : {"8874674CA7", "Z063947806", "A000A0772C"}) {
        for (std::size_t place = 1; place < code.size(); ++place) {
            for (const char c : std::string_view("0123456789ABCDEF")) {
                auto typed = code;
                typed[place] = c;
                EXPECT_EQ(check_cig(typed).formally_valid, typed == code) << typed;
            }
        }
    }
}

TEST(Cig, says_what_is_wrong) {
    const auto reason = [](std::string_view text) { return check_cig(text).reason.value_or(Error{}).message; };
    EXPECT_EQ(reason("8874674CA"), "The CIG “{}” has {} characters instead of 10.");
    EXPECT_EQ(reason(""), "The CIG “{}” has {} characters instead of 10.");
    EXPECT_EQ(reason("V874674CA7"), "The CIG “{}” must begin with a digit, a letter from A to U, or X, Y or Z.");
    EXPECT_EQ(reason("88746X4CA7"), "The CIG “{}” may hold only digits and letters from A to F after its first character.");
    EXPECT_EQ(reason("8874674 A7"), "The CIG “{}” may hold only digits and letters from A to F after its first character.");
    EXPECT_EQ(reason("0000000000"), "The CIG “{}” is a row of zeros. Leave the field empty and give the reason why there is no CIG.");
    EXPECT_TRUE(reason("8874674CA8").starts_with("The control characters of the CIG “{}” do not agree"));
    EXPECT_EQ(check_cig("x").reason->field, "cig");
}

TEST(Cig, is_kept_in_capitals_without_blanks_with_a_warning) {
    const auto check = check_cig(" 8874674ca7");
    EXPECT_TRUE(check.formally_valid);
    EXPECT_EQ(check.code, "8874674CA7");
    EXPECT_EQ(check.warnings.size(), 1U);
}

TEST(Cig, takes_any_bytes) {
    std::mt19937 random(2023);
    for (int i = 0; i < 2'000; ++i) {
        std::string bytes(random() % 14, ' ');
        for (auto& c : bytes) {
            c = static_cast<char>(random());
        }
        const auto check = check_cig(bytes);
        EXPECT_NE(check.formally_valid, check.reason.has_value());
    }
}

}  // namespace
}  // namespace regia::projects
