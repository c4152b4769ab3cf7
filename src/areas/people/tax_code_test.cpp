// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/tax_code.hpp"

#include <gtest/gtest.h>

namespace regia::people {
namespace {

// The persons are the examples of every textbook; the bodies are public ones.

TEST(TaxCode, of_a_person_is_formally_valid) {
    for (const auto* code : {"RSSMRA80A01H501U", "RSSMRA85T10A562S", "MRTMTT91D08F205J", "MRTMTT25D09F205Z"}) {
        const auto check = check_tax_code(code);
        EXPECT_TRUE(check.formally_valid) << code;
        EXPECT_EQ(check.kind, TaxCodeKind::person);
        EXPECT_FALSE(check.has_omocodia);
    }
}

TEST(TaxCode, of_a_body_is_formally_valid) {
    for (const auto* code : {"00514490010", "01907990012", "80087670016", "12345678903"}) {
        const auto check = check_tax_code(code);
        EXPECT_TRUE(check.formally_valid) << code << check.reason.value_or(Error{}).text();
        EXPECT_EQ(check.kind, TaxCodeKind::body);
    }
}

TEST(TaxCode, with_omocodia_is_formally_valid) {
    const auto check = check_tax_code("MRTMTT25D09F20RU");
    EXPECT_TRUE(check.has_omocodia) << check.reason.value_or(Error{}).text();
    EXPECT_TRUE(check.formally_valid);
}

TEST(TaxCode, notices_every_mistyped_digit_of_a_body) {
    const std::string code = "00514490010";
    for (std::size_t place = 0; place < code.size(); ++place) {
        for (char c = '0'; c <= '9'; ++c) {
            auto typed = code;
            typed[place] = c;
            EXPECT_EQ(check_tax_code(typed).formally_valid, typed == code) << typed;
        }
    }
}

TEST(TaxCode, says_what_is_wrong_with_that_of_a_person) {
    const auto reason = [](std::string_view text) { return check_person_tax_code(text).reason.value_or(Error{}).message; };
    EXPECT_EQ(reason("RSSMRA80A01H501"), "A person's tax code has 16 characters; this one has {}.");
    EXPECT_EQ(reason("RSSMRA8OA01H501U"), "A person's tax code is made like RSSMRA80A01H501U. Check letters and digits, O and 0, I and 1.");
    EXPECT_EQ(reason("RSSMRA80A32H501U"), "The day of birth in the tax code (places 9 to 11) is not a day of the calendar.");
    EXPECT_EQ(reason("RSSMRA80F01H501U"), "The day of birth in the tax code (places 9 to 11) is not a day of the calendar.");
    EXPECT_TRUE(reason("RSSMRA80A01H501V").starts_with("The last letter of the tax code does not agree"));
    EXPECT_TRUE(reason("\xC3\xA0SMRA80A01H501U").starts_with("A person's tax code is made like"));
}

TEST(TaxCode, says_what_is_wrong_with_that_of_a_body) {
    const auto reason = [](std::string_view text) { return check_tax_code(text).reason.value_or(Error{}).message; };
    EXPECT_EQ(reason("0051449001"), "A tax code has 16 characters (persons) or 11 digits (bodies); this one has {}.");
    EXPECT_EQ(reason("0051449001A"), "The tax code of a body may hold only digits.");
    EXPECT_EQ(reason("00000000000"), "A row of zeros is no tax code. Leave the field empty when it is not known.");
    EXPECT_EQ(reason("00514490011"), "The last digit of the tax code does not agree with the rest. Check it for a mistyped digit.");
}

TEST(TaxCode, is_kept_in_capitals_without_blanks_and_country) {
    EXPECT_EQ(check_tax_code(" rssmra80a01h501u ").code, "RSSMRA80A01H501U");
    const auto vat = check_tax_code("IT12345678903");
    EXPECT_TRUE(vat.formally_valid);
    EXPECT_EQ(vat.code, "12345678903");
    EXPECT_EQ(vat.warnings.size(), 1U);
}

TEST(TaxCode, never_ends_in_a_message) {
    for (const auto* code : {"RSSMRA80A01H501V", "RSSMRA80A32H501U", "RSSMRA80A01H501"}) {
        EXPECT_EQ(check_tax_code(code).reason->text().find(code), std::string::npos);
    }
}

}  // namespace
}  // namespace regia::people
